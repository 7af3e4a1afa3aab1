import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GoalSet, streamName } from "@doelspoor/events";
import express from "express";
import * as z from "zod/mini";
import { openSqliteLog } from "../../src/adapters/sqlite/sqlite-event-log.ts";
import { onePerson } from "../../src/adapters/memory/one-person.ts";
import { systemClock } from "../../src/adapters/system/system-clock.ts";
import { uuidIds } from "../../src/adapters/system/uuid-ids.ts";
import { envelopesOf } from "../../src/application/envelopes.ts";
import { Reader } from "../../src/application/reader.ts";
import { API_VERSION } from "../../src/http/api-version.ts";
import { createApp } from "../../src/http/app.ts";
import { defineRoute, nothing, type Route, type Services } from "../../src/http/define-route.ts";
import { created, ok } from "../../src/http/reply.ts";
import { PER_MINUTE, RateLimits } from "../../src/http/rate-limits.ts";
import { SECURE_DATA, Written } from "../../src/http/send.ts";
import { serverOf } from "../../src/http/server.ts";
import type { EventLog } from "../../src/ports/event-log.ts";
import { noStore } from "./no-store.ts";

// Servers that answer the same: Node's own, Express as its manual has it, ours; and ours with and
// without a store.

const items = Array.from({ length: 20 }, (_none, place) => ({
  id: uuidIds.of(`item ${place}`),
  title: "Motie over langer zelfstandig wonen in de eigen buurt ".repeat(3),
  date: "2026-01-15",
}));
const page = { items };
const text = JSON.stringify(page);

const params = z.object({ municipality: z.string().check(z.regex(/^gm\d{4}$/)) });
const input = z.object({
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  occurredOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  amount: z.number().check(z.gte(0)),
  factions: z.array(z.string().check(z.maxLength(100))),
});

const TYPE = "application/json; charset=utf-8";
/** What we send with every answer, the others send too. */
const EVERY = { ...SECURE_DATA, Vary: "Accept-Encoding", "API-Version": API_VERSION };

const answerBare = (response: ServerResponse, status: number, content: string): void => {
  const length = Buffer.byteLength(content);
  const headers = { ...EVERY, "Content-Type": TYPE, "Content-Length": length };
  response.writeHead(status, headers).end(content);
};

const PLACE = /^\/api\/v1\/(gm\d{4})\/(prepared|computed|things)$/;

const postBare = (request: IncomingMessage, response: ServerResponse): void => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
    const { success } = input.safeParse(body);
    answerBare(response, success ? 201 : 400, JSON.stringify({ id: items[0]?.id }));
  });
};

const bare = (): Server =>
  createServer((request, response) => {
    const [, , what] = PLACE.exec(request.url ?? "") ?? [];
    if (what === undefined) answerBare(response, 404, "{}");
    else if (request.method === "POST") postBare(request, response);
    else answerBare(response, 200, what === "prepared" ? text : JSON.stringify(page));
  });

const byDefault = (): Server => {
  const app = express();
  app.use((_request, response, next) => {
    response.set(EVERY);
    next();
  });
  app.use(express.json());
  app.get("/api/v1/:municipality/prepared", (_request, response) => {
    response.type("json").send(text);
  });
  app.get("/api/v1/:municipality/computed", (_request, response) => {
    response.json(page);
  });
  app.post("/api/v1/:municipality/things", (request, response) => {
    const { success } = input.safeParse(request.body);
    response.status(success ? 201 : 400).json({ id: items[0]?.id });
  });
  return createServer(app);
};

const written = new Written(text);

const get = (path: string, body: unknown): Route =>
  defineRoute({
    method: "get",
    path: `/:municipality${path}`,
    label: path,
    right: "read",
    params,
    query: nothing,
    body: nothing,
    answer: () => ok(body),
  });

const post = defineRoute({
  method: "post",
  path: "/:municipality/things",
  label: "things",
  right: "read",
  params,
  query: nothing,
  body: input,
  answer: () => created("/api/v1/things", { id: items[0]?.id }),
});

/** So many routes as the whole catalogue has, of which three are asked. */
const others = Array.from({ length: 120 }, (_none, place) => get(`/others-${place}/:id`, page));

const services = async (log: EventLog): Promise<Services> => {
  const reader = await Reader.start(log);
  return {
    reader,
    identity: onePerson("bench", ["griffie"]),
    tools: { log, clock: systemClock, ids: uuidIds, kindOf: reader.kindOf.bind(reader) },
  };
};

// Counted as ever, but a load is not stopped.
const unlimited = Object.keys(PER_MINUTE).map((what) => [what, Number.MAX_SAFE_INTEGER]);
const limits = new RateLimits({ perMinute: { ...PER_MINUTE, ...Object.fromEntries(unlimited) } });

const folders = { frontend: "frontend/dist", errors: "docs/errors", limits };

const ours = async (): Promise<Server> => {
  const routes = [...others, get("/prepared", written), get("/computed", page), post];
  return serverOf(createApp(await services(noStore()), folders, routes));
};

/** The whole application over a log in which one municipality is registered. */
const recordingIn = async (log: EventLog): Promise<Server> => {
  const municipality = "gm0000";
  const stream = streamName("goal", municipality, uuidIds.next());
  const place = { stream, after: -1, recordedAt: systemClock.now(), id: uuidIds.next };
  const event = GoalSet.of({ title: "Een doel" }, { occurredOn: "2026-01-08" });
  const recording = { municipality, actor: { id: "bench", role: "griffie" } } as const;
  await log.append(stream, envelopesOf([event], recording, place), -1);
  return serverOf(createApp(await services(log), folders));
};

const sqlite = async (): Promise<Server> => {
  const folder = mkdtempSync(join(tmpdir(), "doelspoor-http-"));
  process.on("SIGTERM", () => {
    rmSync(folder, { recursive: true, force: true });
    // Whoever listens to this signal must end the process itself.
    process.exit();
  });
  return recordingIn(await openSqliteLog(join(folder, "log.sqlite")));
};

const unstored = (): Promise<Server> => recordingIn(noStore());

const kinds: Readonly<Record<string, () => Server | Promise<Server>>> = {
  bare,
  byDefault,
  ours,
  unstored,
  sqlite,
};
const server = await kinds[process.argv[2] ?? ""]?.();
server?.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : undefined });
});
