import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import {
  Dossier,
  GoalSet,
  Secrecies,
  Sight,
  streamName,
  type RecordedEvent,
} from "@doelspoor/events";
import express from "express";
import { openMemoryLog } from "../../src/adapters/memory/memory-event-log.ts";
import { systemClock } from "../../src/adapters/system/system-clock.ts";
import { uuidIds } from "../../src/adapters/system/uuid-ids.ts";
import { envelopesOf } from "../../src/application/envelopes.ts";
import { ANYONE } from "../../src/ports/identity.ts";
import { serverOf } from "../../src/http/server.ts";
import { EventStreams } from "../../src/http/sse.ts";
import { framesOf } from "../../src/http/sse-frame.ts";

// Two ways to tell many clients of an event: ours, and the loop that writes it out for each response of
// Express as its manual has it.

const municipality = "gm0000";
const log = openMemoryLog();
const streams = new EventStreams({
  log,
  reached: () => Promise.resolve(),
  seenBy: (clearance) => ({
    sight: new Sight(clearance, new Secrecies()),
    dossier: new Dossier(municipality),
  }),
  account: () => Promise.resolve(),
});
const naive = new Set<ServerResponse>();

const beginNaive = (response: ServerResponse): void => {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.write("retry: 3000\n\n");
  naive.add(response);
  response.on("close", () => naive.delete(response));
};

const record = async (): Promise<void> => {
  const stream = streamName("goal", municipality, uuidIds.next());
  const recording = { municipality, actor: { id: "bench", role: "griffie" } } as const;
  const place = { stream, after: -1, recordedAt: systemClock.now(), id: uuidIds.next };
  const event = GoalSet.of({ title: "Schone lucht in elke buurt" }, { occurredOn: "2026-01-08" });
  await log.append(stream, envelopesOf([event], recording, place), -1);
};

const last = async (): Promise<readonly RecordedEvent[]> => {
  for await (const events of log.readAll((await log.head()) - 1)) return events;
  return [];
};

const app = express();
app.get(
  "/ours",
  (_request, response) =>
    void streams.follow(response, { municipality, clearance: "public", asker: ANYONE }),
);
const server = serverOf(app);
const naiveApp = express();
naiveApp.get("/naive", (_request, response) => {
  beginNaive(response);
});
const byDefault = createServer(naiveApp);

/** The time on a clock that all processes share. */
const clock = (): number => performance.timeOrigin + performance.now();

const ways: Readonly<Record<string, () => Promise<number>>> = {
  ours: async () => {
    const at = clock();
    await record();
    return at;
  },
  naive: async () => {
    const events = await last();
    const at = clock();
    for (const response of naive) response.write(framesOf(events));
    return at;
  },
};

process.on("message", (message: { readonly send: string }) => {
  void ways[message.send]?.().then((at) => process.send?.({ at }));
});

const portOf = (of: typeof server): number => {
  const address = of.address();
  return typeof address === "object" && address !== null ? address.port : NaN;
};

await record();
await Promise.all(
  [server, byDefault].map((each) => once(each.listen(0, "127.0.0.1", 10_000), "listening")),
);
process.send?.({ ours: portOf(server), naive: portOf(byDefault) });
