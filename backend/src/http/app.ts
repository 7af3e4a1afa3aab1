import { existsSync } from "node:fs";
import compression from "compression";
import express from "express";
import type { Express, Request, RequestHandler, Response } from "express";
import { API_ROOT } from "./api-version.ts";
import { denial, foreignPage } from "./authorise.ts";
import type { Route, Services } from "./define-route.ts";
import { answerFailure } from "./failures.ts";
import { notFound } from "./problem.ts";
import { fileBody, readBody } from "./read-body.ts";
import { RouteTable, type Found } from "./route-table.ts";
import { allRoutes } from "./routes.ts";
import { SECURE, send } from "./send.ts";
import { signInRoutes } from "./sign-in.ts";

const secure: RequestHandler = (_request, response, next) => {
  response.set(SECURE);
  next();
};

const API_BELOW = `${API_ROOT}/`;
const NO_QUERY = {};

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly query: unknown;
  readonly services: Services;
}

const foreignCommand = ({ method }: Route, headers: Request["headers"]) =>
  method === "get" ? undefined : foreignPage(headers);

const bodyOf = (
  { method }: Route,
  { request, response }: Exchange,
): Promise<unknown> | undefined => (method === "get" ? undefined : readBody(request, response));

const answer = async (exchange: Exchange, { route, params }: Found): Promise<void> => {
  const { request, response, query, services } = exchange;
  const { headers } = request;
  try {
    const said = services.identity.whoAsks(headers);
    const asker = said instanceof Promise ? await said : said;
    if (asker.forget !== undefined) response.setHeader("Set-Cookie", asker.forget);
    const denied =
      denial(asker, route.right, params["municipality"]) ?? foreignCommand(route, headers);
    if (denied !== undefined) {
      send(response, denied);
      return;
    }
    const isFile = route.parts.body === fileBody;
    const body = isFile ? request : await bodyOf(route, exchange);
    const reply = route.answer({ params, query, body, headers, asker }, services);
    // What is there already need not wait a turn.
    send(response, reply instanceof Promise ? await reply : reply);
  } catch (failure) {
    answerFailure(response, failure);
  }
};

const methodOf = ({ method }: Request): string =>
  method === "HEAD" ? "get" : method.toLowerCase();

/** One handler for the whole API: the table finds the route, whichever of many it is. */
const api = (routes: readonly Route[], services: Services): RequestHandler => {
  const table = new RouteTable(routes);
  return (request, response, next) => {
    const { url } = request;
    const end = url.indexOf("?");
    const path = end === -1 ? url : url.slice(0, end);
    if (!path.startsWith(API_BELOW) && path !== API_ROOT) {
      next();
      return;
    }
    const found = table.find(methodOf(request), path.slice(API_ROOT.length));
    if (found === undefined) {
      send(response, notFound(`Het adres ${request.method} ${url} bestaat niet.`));
      return;
    }
    const query = end === -1 ? NO_QUERY : request.query;
    void answer({ request, response, query, services }, found);
  };
};

const HASHED = /\/assets\/.+-[\w-]{8,}\.\w+$/;

/** The built pages; every address that is not a file is the one page of the application. */
const pages = (folder: string): express.Router => {
  const router = express.Router();
  router.use(
    express.static(folder, {
      index: false,
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

/** Folders that are served as they are. */
export interface Folders {
  /** The built pages. */
  readonly frontend: string;
  /** A page for every error code. */
  readonly errors: string;
}

/** The web application: the API below /api/v1, the pages of the front end everywhere else. */
export const createApp = (
  services: Services,
  { frontend, errors }: Folders,
  routes: readonly Route[] = allRoutes,
): Express => {
  const app = express();
  app.disable("x-powered-by");
  // The API goes first and sets its own headers: what the pages need would cost every request.
  app.use(api(routes, services));
  app.use(secure, compression());
  if (services.identity.signIn !== undefined) app.use(signInRoutes(services.identity.signIn));
  app.use("/docs/errors", express.static(errors, { extensions: ["md"] }));
  if (existsSync(frontend)) app.use(pages(frontend));
  return app;
};
