import { createServer, IncomingMessage, ServerResponse, type Server } from "node:http";
import type { Express } from "express";

/** Makes what the parent makes, with another prototype. */
const makerOf = (parent: (...given: never) => unknown, prototype: object): unknown => {
  function Made(this: object, first: unknown, second: unknown): void {
    Reflect.apply(parent, this, [first, second]);
  }
  Made.prototype = prototype;
  return Made;
};

// Node's two classes are functions, which may make what they did not allocate; their types hide it.
const isCallable = (value: unknown): value is (...given: never) => unknown =>
  typeof value === "function";

const isRequestMaker = (value: unknown): value is typeof IncomingMessage => isCallable(value);

const isResponseMaker = (value: unknown): value is typeof ServerResponse => isCallable(value);

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
  const classes: readonly unknown[] = [IncomingMessage, ServerResponse];
  const [request, response] = [app.request, app.response].map((prototype, index) => {
    const parent = classes[index];
    return isCallable(parent) ? makerOf(parent, prototype) : undefined;
  });
  if (!isRequestMaker(request) || !isResponseMaker(response))
    throw new TypeError("a request and a response are not made by functions");
  const server = createServer(
    { ...PATIENCE, keepAliveTimeout: BETWEEN, IncomingMessage: request, ServerResponse: response },
    app,
  );
  server.maxConnections = MOST;
  return server;
};
