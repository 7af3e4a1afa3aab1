import { existsSync } from "node:fs";
import compression from "compression";
import express from "express";
import type { Express, Request, RequestHandler, Response } from "express";
import { after } from "../application/after.ts";
import { ANYONE, type Asker } from "../ports/identity.ts";
import { API_ROOT } from "./api-version.ts";
import { denial, foreignPage } from "./authorise.ts";
import { addressOf } from "./client-address.ts";
import type { Route, Services } from "./define-route.ts";
import { answerFailure } from "./failures.ts";
import { note } from "./note.ts";
import { methodNotAllowed, notFound } from "./problem.ts";
import type { RateLimits } from "./rate-limits.ts";
import { fileBody, readBody } from "./read-body.ts";
import type { Reply } from "./reply.ts";
import { RouteTable, type Found } from "./route-table.ts";
import { allRoutes } from "./routes.ts";
import { Live, OVER_TLS, own, SECURE, send } from "./send.ts";
import { signInRoutes } from "./sign-in.ts";

/** What is served, and how it stands in the network. */
export interface Site {
  /** Folder of the built pages. */
  readonly frontend: string;
  /** Folder with a page for every error code. */
  readonly errors: string;
  /** How much may be asked; without end where it is left out. */
  readonly limits?: RateLimits;
  /** Proxies that are trusted to say whose request it is. */
  readonly proxies?: readonly string[];
  /** Whether browsers come over TLS. */
  readonly overTls?: boolean;
}

const API_BELOW = `${API_ROOT}/`;
const NO_QUERY = {};

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly query: unknown;
  readonly services: Services;
  readonly site: Site;
}

interface Refused {
  readonly reply: Reply;
  /** Of whoever asks. */
  readonly id: string;
}

interface Answered {
  readonly asker: Asker;
  readonly reply: Reply;
}

type Later<Value> = Value | Promise<Value>;

const isSignedIn = ({ id }: Asker): boolean => id !== ANYONE.id;

const placeOf = ({ request, site: { proxies = [] } }: Pick<Exchange, "request" | "site">): string =>
  addressOf(request, proxies.length > 0);

const kindOf = ({ method }: Route): "read" | "write" => (method === "get" ? "read" : "write");

const foreignCommand = (route: Route, headers: Request["headers"]) =>
  kindOf(route) === "read" ? undefined : foreignPage(headers);

const bodyOf = (
  { method }: Route,
  { request, response }: Exchange,
): Promise<unknown> | undefined => (method === "get" ? undefined : readBody(request, response));

const codeOf = ({ body }: Reply): unknown =>
  typeof body === "object" && body !== null && "code" in body ? body.code : undefined;

/** What may be written down apart: that something is not there says nothing, too much is noted where it is counted. */
const isNotNoted = (status: number): boolean => status < 400 || status === 404 || status === 429;

/** Writes down who was refused what: for want of a right, by the rules, or since it does not fit. */
const noteRefusal = (
  exchange: Exchange,
  { route, params }: Found,
  { id, reply }: Refused,
): void => {
  const { status } = reply;
  if (isNotNoted(status)) return;
  const { method, path, right } = route;
  const [code, from] = [codeOf(reply), placeOf(exchange)];
  note("refused", { status, code, method, path, right, who: id, in: params["municipality"], from });
};

/** Writes down a method that is not for this address, or a body that cannot be read; of whom is not known yet. */
const noteOdd = (request: Request, status: number): void => {
  if (isNotNoted(status) || status === 401 || status >= 500) return;
  note("refused", { status, method: request.method, from: addressOf(request, true) });
};

/** Why whoever asks gets no further: no right, or another site's page. */
const refusedTo = (
  { request }: Exchange,
  { route, params }: Found,
  asker: Asker,
): Reply | undefined =>
  denial(asker, route.right, params["municipality"]) ?? foreignCommand(route, request.headers);

/** Counts what a person asks; whoever is not signed in is counted by address alone. */
const countPerson = (
  { site: { limits } }: Exchange,
  { route }: Found,
  asker: Asker,
): Reply | undefined =>
  isSignedIn(asker) ? limits?.count(`person-${kindOf(route)}`, asker.id) : undefined;

/** Notes what a route refused, holds what goes on, and keeps what someone reads from caches that others share. */
const finished = (exchange: Exchange, found: Found, { asker, reply }: Answered): Reply => {
  const { response, site } = exchange;
  noteRefusal(exchange, found, { reply, id: asker.id });
  if (reply.body instanceof Live)
    return site.limits?.hold(response, placeOf(exchange), asker.id) ?? reply;
  return isSignedIn(asker) && kindOf(found.route) === "read" ? own(reply) : reply;
};

const answerTo = (exchange: Exchange, found: Found, asker: Asker): Later<Reply> => {
  const { request, response, query, services } = exchange;
  const { headers } = request;
  const { route, params } = found;
  if (asker.forget !== undefined) response.setHeader("Set-Cookie", asker.forget);
  const stopped = refusedTo(exchange, found, asker) ?? countPerson(exchange, found, asker);
  if (stopped !== undefined) {
    noteRefusal(exchange, found, { reply: stopped, id: asker.id });
    return stopped;
  }
  const isFile = route.parts.body === fileBody;
  return after(isFile ? request : bodyOf(route, exchange), (body) =>
    after(route.answer({ params, query, body, headers, asker }, services), (reply) =>
      finished(exchange, found, { asker, reply }),
    ),
  );
};

const answerOf = (exchange: Exchange, found: Found): Later<Reply> => {
  const { request, services, site } = exchange;
  return (
    site.limits?.count(`address-${kindOf(found.route)}`, placeOf(exchange)) ??
    after(services.identity.whoAsks(request.headers), (asker) => answerTo(exchange, found, asker))
  );
};

/** Answers a request, without a turn of waiting where nothing needs to be waited for. */
const answer = (exchange: Exchange, found: Found): void => {
  const { response } = exchange;
  const failed = (failure: unknown) => {
    answerFailure(response, failure);
    noteOdd(exchange.request, response.statusCode);
  };
  try {
    const reply = answerOf(exchange, found);
    if (reply instanceof Promise) reply.then((said) => send(response, said)).catch(failed);
    else send(response, reply);
  } catch (failure) {
    failed(failure);
  }
};

const methodOf = ({ method }: Request): string =>
  method === "HEAD" ? "get" : method.toLowerCase();

/** What is answered where nothing is mounted: whether it is the method, or the address. */
const absent = (table: RouteTable, { method, url }: Request, path: string): Reply => {
  const others = ["get", "post"].filter((each) => table.find(each, path) !== undefined);
  const allowed = others.flatMap((each) => (each === "get" ? ["GET", "HEAD"] : ["POST"]));
  return allowed.length === 0
    ? notFound(`Het adres ${method} ${url} bestaat niet.`)
    : methodNotAllowed(method, allowed);
};

/** One handler for the whole API: the table finds the route, whichever of many it is. */
const api = (routes: readonly Route[], services: Services, site: Site): RequestHandler => {
  const table = new RouteTable(routes);
  return (request, response, next) => {
    const { url } = request;
    const end = url.indexOf("?");
    const path = end === -1 ? url : url.slice(0, end);
    if (!path.startsWith(API_BELOW) && path !== API_ROOT) {
      next();
      return;
    }
    if (site.overTls === true) response.setHeader(...OVER_TLS);
    const below = path.slice(API_ROOT.length);
    const found = table.find(methodOf(request), below);
    if (found === undefined) {
      const reply = absent(table, request, below);
      noteOdd(request, reply.status);
      send(response, reply);
      return;
    }
    const query = end === -1 ? NO_QUERY : request.query;
    answer({ request, response, query, services, site }, found);
  };
};

const secure =
  ({ overTls }: Site): RequestHandler =>
  (_request, response, next) => {
    response.set(SECURE);
    if (overTls === true) response.setHeader(...OVER_TLS);
    next();
  };

const SIGN_IN = /^\/(aanmelden|afmelden|voorbeeld-aanmelden)(\/|$)/;

const limited =
  (site: Site): RequestHandler =>
  (request, response, next) => {
    const counted = SIGN_IN.test(request.path) ? "address-sign-in" : "address-read";
    const tooMany = site.limits?.count(counted, placeOf({ request, site }));
    if (tooMany === undefined) next();
    else send(response, tooMany);
  };

const HASHED = /\/assets\/.+-[\w-]{8,}\.\w+$/;

/** The built pages; every address that is not a file is the one page of the application. */
const pages = (folder: string): express.Router => {
  const router = express.Router();
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, file) => {
        const cache = HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache";
        response.setHeader("Cache-Control", cache);
      },
    }),
  );
  router.get("/{*path}", (_request, response) => {
    response.set("Cache-Control", "no-cache").sendFile("index.html", { root: folder });
  });
  return router;
};

const READING: readonly string[] = ["GET", "HEAD"];

const isUnreadable = (failure: unknown): boolean =>
  failure instanceof Error &&
  "status" in failure &&
  typeof failure.status === "number" &&
  failure.status < 500;

/** Where nothing answered, or something threw: what the libraries say of an address they cannot read is for us to tell. */
const atLast = (request: Request, response: Response, failure: unknown): void => {
  const { method, path } = request;
  const isOurs = failure !== undefined && failure !== null && !isUnreadable(failure);
  if (isOurs) answerFailure(response, failure);
  else if (READING.includes(method)) send(response, notFound(`Het adres ${path} bestaat niet.`));
  else {
    noteOdd(request, 405);
    send(response, methodNotAllowed(method, READING));
  }
};

/** The web application: the API below /api/v1, the pages of the front end everywhere else. */
export const createApp = (
  services: Services,
  site: Site,
  routes: readonly Route[] = allRoutes,
): Express => {
  const { frontend, errors, proxies = [] } = site;
  const app = express();
  app.disable("x-powered-by");
  if (proxies.length > 0) app.set("trust proxy", [...proxies]);
  // The API goes first and sets its own headers: what the pages need would cost every request.
  app.use(api(routes, services, site));
  const rest = express.Router();
  rest.use(secure(site), limited(site), compression());
  if (services.identity.signIn !== undefined) rest.use(signInRoutes(services.identity.signIn));
  rest.use("/docs/errors", express.static(errors, { extensions: ["md"], redirect: false }));
  if (existsSync(frontend)) rest.use(pages(frontend));
  app.use((request, response) => {
    rest(request, response, (failure?: unknown) => {
      atLast(request, response, failure);
    });
  });
  return app;
};
