import { createServer, IncomingMessage, ServerResponse, type Server } from "node:http";
import type { Express } from "express";

/** Milliseconds within which a request names all its headers, and within which it comes in whole (uploads). */
const PATIENCE = {
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5000,
};

/** Milliseconds that a connection stays open between requests: longer than proxies keep theirs, which is a minute. */
const BETWEEN = 65_000;

/** Connections at the same moment; whoever comes then waits for a place. */
const MOST = 20_000;

/**
 * A server whose requests and responses are the application's from the start. Express gives each its
 * own prototype when it comes in, which undoes what the engine learnt of its shape; here it finds
 * nothing to change.
 */
export const serverOf = (app: Express): Server => {
  class Request extends IncomingMessage {}
  class Response extends ServerResponse {}
  Object.setPrototypeOf(Request.prototype, app.request);
  Object.setPrototypeOf(Response.prototype, app.response);
  Object.assign(app, { request: Request.prototype, response: Response.prototype });
  const made = { IncomingMessage: Request, ServerResponse: Response };
  const server = createServer({ ...PATIENCE, ...made, keepAliveTimeout: BETWEEN }, app);
  server.maxConnections = MOST;
  return server;
};
