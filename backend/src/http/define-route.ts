import type { IncomingHttpHeaders } from "node:http";
import * as z from "zod/mini";
import { dutchIssues } from "../application/dutch-issues.ts";
import type { Reader } from "../application/reader.ts";
import type { RecordingTools } from "../application/record.ts";
import { invalidInput } from "./problem.ts";
import type { Reply } from "./reply.ts";

/** What routes may use. */
export interface Services {
  readonly reader: Reader;
  readonly tools: RecordingTools;
}

/** A request after its parts were found to fit their schemas. */
interface Ask<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly headers: IncomingHttpHeaders;
}

/** A request as it came in. */
interface RawAsk {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
}

/** One endpoint, ready to be mounted. */
export interface Route {
  readonly method: "get" | "post";
  /** Below `/api/v1`, with `:name` for parameters. */
  readonly path: string;
  readonly label: string;
  readonly answer: (ask: RawAsk, services: Services) => Promise<Reply>;
}

/** Describes one endpoint; its parts are parsed before `answer` sees them. */
export interface RouteDescription<Params, Query, Body> {
  readonly method: Route["method"];
  readonly path: string;
  readonly label: string;
  readonly params: z.ZodMiniType<Params>;
  readonly query: z.ZodMiniType<Query>;
  readonly body: z.ZodMiniType<Body>;
  readonly answer: (ask: Ask<Params, Query, Body>, services: Services) => Promise<Reply> | Reply;
}

/** For routes without a body, or without a query. */
export const nothing = z.unknown();

/** Defines an endpoint: all that does not fit is answered at once (400), the rest by `answer`. */
export const defineRoute = <Params, Query, Body>(
  route: RouteDescription<Params, Query, Body>,
): Route => ({
  method: route.method,
  path: route.path,
  label: route.label,
  answer: async (raw, services) => {
    const params = route.params.safeParse(raw.params);
    const query = route.query.safeParse(raw.query);
    const body = route.body.safeParse(raw.body);
    if (params.success && query.success && body.success)
      return route.answer(
        { params: params.data, query: query.data, body: body.data, headers: raw.headers },
        services,
      );
    const issues = [params, query, body].flatMap(({ error }) => error?.issues ?? []);
    return invalidInput(dutchIssues(issues));
  },
});
