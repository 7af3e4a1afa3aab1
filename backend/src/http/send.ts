import type { Response } from "express";
import type { Reply } from "./reply.ts";

/** Sends a reply as JSON. */
export const send = (response: Response, { status, body, headers = {} }: Reply): void => {
  response.status(status).set(headers);
  if (body === undefined) response.end();
  else response.type(headers["Content-Type"] ?? "application/json").send(JSON.stringify(body));
};
