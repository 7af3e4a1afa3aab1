import { existsSync } from "node:fs";
import compression from "compression";
import express from "express";
import type { Express, Request, RequestHandler, Response } from "express";
import { allRoutes as routes } from "./routes.ts";
import type { Route, Services } from "./define-route.ts";
import { answerFailure } from "./failures.ts";
import { notFound } from "./problem.ts";
import { send } from "./send.ts";

const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join("; ");

const secure: RequestHandler = (_request, response, next) => {
  response.set({
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
  next();
};

const parseJson = express.json({ limit: "256kb", strict: true });

const readBody = (request: Request, response: Response): Promise<unknown> =>
  new Promise((resolve, reject) => {
    parseJson(request, response, (failure?: unknown) => {
      if (failure instanceof Error) reject(failure);
      else resolve(request.body);
    });
  });

const handlerOf =
  ({ answer }: Route, services: Services) =>
  async (request: Request, response: Response): Promise<void> => {
    try {
      const body = await readBody(request, response);
      const { params, query } = request;
      send(response, await answer({ params, query, body }, services));
    } catch (failure) {
      answerFailure(response, failure);
    }
  };

const api = (services: Services): express.Router => {
  const router = express.Router();
  for (const route of routes) router[route.method](route.path, handlerOf(route, services));
  router.use((request, response) => {
    send(response, notFound(`Het adres ${request.method} ${request.originalUrl} bestaat niet.`));
  });
  return router;
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
export const createApp = (services: Services, { frontend, errors }: Folders): Express => {
  const app = express();
  app.disable("x-powered-by");
  app.use(secure, compression());
  app.use("/api/v1", api(services));
  app.use("/docs/errors", express.static(errors, { extensions: ["md"] }));
  if (existsSync(frontend)) app.use(pages(frontend));
  return app;
};
