import { routes } from "../routes/index.generated.ts";
import { commandRoutes } from "./command-routes.ts";
import type { Route } from "./define-route.ts";
import { openApiOf, type OpenApi } from "./open-api.ts";
import { streamRoutes } from "./stream-routes.ts";

/** Every endpoint: those written out, and those derived from the catalogue of events. */
export const allRoutes: readonly Route[] = [...routes, ...streamRoutes, ...commandRoutes];

/** The description of the whole API. */
export const openApi = (): OpenApi => openApiOf(allRoutes);
