import { routes } from "../routes/index.generated.ts";
import { commandRoutes } from "./command-routes.ts";
import type { Route } from "./define-route.ts";
import { documentRoutes } from "./document-routes.ts";
import { openApiOf, type OpenApi } from "./open-api.ts";
import { questionRoutes } from "./question-routes.ts";
import { streamRoutes } from "./stream-routes.ts";

const described: readonly Route[] = [
  ...routes,
  ...questionRoutes,
  ...streamRoutes,
  ...commandRoutes,
];

/** The description of the whole API. */
export const openApi = (): OpenApi => openApiOf(described);

/** Every endpoint: those written out, those derived from the catalogue of events, and what describes them. */
export const allRoutes: readonly Route[] = [...described, ...documentRoutes(openApi)];
