import type { IncomingHttpHeaders } from "node:http";
import type { Right } from "@doelspoor/events";
import * as z from "zod/mini";
import { after } from "../application/after.ts";
import { dutchIssues } from "../application/dutch-issues.ts";
import type { Reader } from "../application/reader.ts";
import type { RecordingTools } from "../application/record.ts";
import { Scope } from "../application/scope.ts";
import type { Asker, Identity } from "../ports/identity.ts";
import type { AnswerName } from "./answers.generated.ts";
import { accountedFor } from "./consulting.ts";
import { invalidInput } from "./problem.ts";
import type { Reply } from "./reply.ts";

/** All that the application is served from; routes that read do not get it. */
export interface Services {
  readonly reader: Reader;
  readonly tools: RecordingTools;
  readonly identity: Identity;
}

/** A request after its parts were found to fit their schemas. */
interface Ask<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly headers: IncomingHttpHeaders;
  readonly asker: Asker;
}

/** A request as it came in. */
interface RawAsk {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
  readonly asker: Asker;
}

/** What a route takes, as schemas. */
interface Parts<Params = unknown, Query = unknown, Body = unknown> {
  readonly params: z.ZodMiniType<Params>;
  readonly query: z.ZodMiniType<Query>;
  readonly body: z.ZodMiniType<Body>;
}

/** What the description of the API (OpenAPI) says of a route besides its schemas and its label. */
export interface Words {
  /** Name of the operation in clients, camelCase; made of method and path where absent. */
  readonly operation?: string;
  /** The label in English. */
  readonly english?: string;
  /** Group in the documentation. */
  readonly tag?: string;
  /** Name of the type of the answer, among those of `answers.ts`. */
  readonly answer?: AnswerName;
  /** Media type of the answer where it is not JSON. */
  readonly media?: string;
  /** Whether it records something, so that it takes `If-Match` and `Idempotency-Key`. */
  readonly records?: boolean;
  /** Whether it takes something in that is no event, which then has an address. */
  readonly creates?: boolean;
  /** A body that fits. */
  readonly example?: unknown;
}

/** One endpoint, ready to be mounted. */
export interface Route {
  readonly method: "get" | "post";
  /** Below `/api/v1`, with `:name` for parameters. */
  readonly path: string;
  readonly label: string;
  /** What whoever asks must be allowed to do. */
  readonly right: Right;
  readonly parts: Parts;
  readonly words: Words;
  readonly answer: (ask: RawAsk, services: Services) => Promise<Reply> | Reply;
}

/** What an endpoint that is trusted with the log works with: what whoever asks may read, and all there is. */
export interface TrustedServices extends Services {
  readonly scope: Scope;
}

/** Describes one endpoint; its parts are parsed before `answer` sees them, with what it may use. */
export interface RouteDescription<Params, Query, Body, Use = Scope> extends Parts<
  Params,
  Query,
  Body
> {
  readonly method: Route["method"];
  readonly path: string;
  readonly label: string;
  readonly right: Right;
  readonly words?: Words;
  readonly answer: (ask: Ask<Params, Query, Body>, use: Use) => Promise<Reply> | Reply;
}

/** For routes without a body, or without a query. */
export const nothing = z.unknown();

/** Answers what does not fit its schemas at once (400), the rest by the route. */
const parsed = <Params, Query, Body, Use>(
  route: RouteDescription<Params, Query, Body, Use>,
  raw: RawAsk,
  use: Use,
): Promise<Reply> | Reply => {
  const params = route.params.safeParse(raw.params);
  const query = route.query.safeParse(raw.query);
  const body = route.body.safeParse(raw.body);
  const { headers, asker } = raw;
  if (params.success && query.success && body.success)
    return route.answer(
      { params: params.data, query: query.data, body: body.data, headers, asker },
      use,
    );
  const issues = [params, query, body].flatMap(({ error }) => error?.issues ?? []);
  return invalidInput(dutchIssues(issues));
};

const mounted = <Params, Query, Body, Use>(
  route: RouteDescription<Params, Query, Body, Use>,
  answer: Route["answer"],
): Route => ({
  method: route.method,
  path: route.path,
  label: route.label,
  right: route.right,
  parts: { params: route.params, query: route.query, body: route.body },
  words: route.words ?? {},
  answer,
});

type Accounted = Promise<Reply> | Reply;

/** The answer of a route, accounted for. */
const accounted = (
  services: Services,
  { label }: { readonly label: string },
  { reply, scope }: { readonly reply: Accounted; readonly scope: Scope },
): Accounted =>
  after(reply, (said) => accountedFor(services, scope, { reply: said, route: label }));

/** Defines an endpoint that reads: it gets what whoever asks may see, and nothing else. */
export const defineRoute = <Params, Query, Body>(
  route: RouteDescription<Params, Query, Body>,
): Route =>
  mounted(route, (raw, services) => {
    const scope = new Scope(services, raw.asker);
    return accounted(services, route, { reply: parsed(route, raw, scope), scope });
  });

/** Defines an endpoint that is trusted with the log itself: what records, and what tells of it as it grows. */
export const defineTrustedRoute = <Params, Query, Body>(
  route: RouteDescription<Params, Query, Body, TrustedServices>,
): Route =>
  mounted(route, (raw, services) => {
    const scope = new Scope(services, raw.asker);
    const reply = parsed(route, raw, { ...services, scope });
    // What goes on accounts for itself as it goes.
    return route.method === "get" ? reply : accounted(services, route, { reply, scope });
  });
