import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onePerson } from "../../adapters/memory/one-person.ts";
import { openSqliteLog } from "../../adapters/sqlite/sqlite-event-log.ts";
import { systemClock } from "../../adapters/system/system-clock.ts";
import { uuidIds } from "../../adapters/system/uuid-ids.ts";
import { Reader } from "../../application/reader.ts";
import { createApp } from "../app.ts";

/** An answer over HTTP, its body read as JSON where it is JSON. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  readonly text: string;
}

/** An application of a test, on a port of its own, with the sqlite log in a folder of its own. */
export interface Served {
  readonly base: string;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answered>;
  readonly post: (
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answered>;
  /** A second process' worth of application on the same log, or the same one after a restart. */
  readonly beside: () => Promise<Served>;
  readonly stop: () => Promise<void>;
}

/** Whether a value is an object with fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const read = async (response: Response): Promise<Answered> => {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  const body: unknown = isJson && text !== "" ? JSON.parse(text) : {};
  return {
    status: response.status,
    headers: response.headers,
    body: isRecord(body) ? body : {},
    text,
  };
};

const nowhere = join(tmpdir(), "doelspoor-no-such-folder");

const serveFolder = async (folder: string, own: boolean): Promise<Served> => {
  const log = await openSqliteLog(join(folder, "log.sqlite"));
  const reader = await Reader.start(log);
  const tools = { log, clock: systemClock, ids: uuidIds, kindOf: reader.kindOf.bind(reader) };
  const app = createApp(
    { reader, tools, identity: onePerson("griffie", ["griffie", "secretariat"]) },
    { frontend: nowhere, errors: nowhere },
  );
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const base = `http://127.0.0.1:${String(port)}/api/v1`;
  return {
    base,
    // Without it, fetch asks for a full answer whenever a test gives a tag.
    get: async (path, headers = {}) =>
      read(await fetch(base + path, { headers: { "Cache-Control": "max-age=0", ...headers } })),
    post: async (path, body, headers = {}) =>
      read(
        await fetch(base + path, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: typeof body === "string" ? body : JSON.stringify(body),
        }),
      ),
    beside: () => serveFolder(folder, false),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await reader.stop();
      await log.close();
      if (own) await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Starts the application on an empty log; whoever asks may record, and know, all there is. */
export const served = async (): Promise<Served> =>
  serveFolder(await mkdtemp(join(tmpdir(), "doelspoor-http-")), true);
