import { join } from "node:path";
import { BEFORE_ALL } from "@doelspoor/events";
import { DatabaseSync } from "../../src/adapters/sqlite/driver.ts";
import { openSqliteLog } from "../../src/adapters/sqlite/sqlite-event-log.ts";
import type { EventLog } from "../../src/ports/event-log.ts";
import { type Figure, interleaved, median, timed } from "../figure.ts";
import { Appends, inFolder } from "./sample.ts";

const EVENTS = 100_000;
const STREAM_EVENTS = 10;
const GROUP = 400;
const ROUNDS = 9;
const STREAM_READS = 2000;
const STREAM_BOUND_MS = 0.1;

/** Fills a log and gives the names of its streams. */
const fill = async (log: EventLog): Promise<readonly string[]> => {
  const appends = new Appends(GROUP, STREAM_EVENTS);
  const streams: string[] = [];
  for (let events = 0; events < EVENTS; events += GROUP * STREAM_EVENTS) {
    const group = appends.take(GROUP, STREAM_EVENTS);
    await Promise.all(
      group.map(({ stream, events: some, expected }) => log.append(stream, some, expected)),
    );
    streams.push(...group.map(({ stream }) => stream));
  }
  return streams;
};

const storedTexts = (file: string): readonly string[] => {
  const database = new DatabaseSync(file, { readOnly: true });
  const statement = database.prepare("SELECT envelope FROM event ORDER BY position");
  statement.setReturnArrays(true);
  const texts = statement.all().map(String);
  database.close();
  return texts;
};

const scan = async (log: EventLog): Promise<void> => {
  let events = 0;
  for await (const batch of log.readAll(BEFORE_ALL)) events += batch.length;
  if (events !== EVENTS) throw new Error(`the scan gave ${String(events)} events`);
};

const scanFigures = async (log: EventLog, texts: readonly string[]): Promise<readonly Figure[]> => {
  const bytes = texts.map((text) => Buffer.from(text));
  const times = await interleaved(ROUNDS, {
    scan: () => timed(() => scan(log)),
    parseBytes: () => timed(() => bytes.forEach((one) => void JSON.parse(one.toString("utf8")))),
    parseStrings: () => timed(() => texts.forEach((text) => void JSON.parse(text))),
  });
  const time = (name: string): number => times.get(name) ?? NaN;
  const detail = (name: string): string =>
    `${time(name).toFixed(0)} ms / ${time("scan").toFixed(0)} ms`;
  return [
    {
      name: "scan and parse 100k events / JSON.parse of the same bytes (UTF-8 in memory)",
      value: time("parseBytes") / time("scan"),
      unit: "x",
      bound: { atLeast: 0.65 },
      detail: `${detail("parseBytes")}; ${(time("parseStrings") / time("scan")).toFixed(2)} x of parsing strings`,
    },
  ];
};

const streamFigure = async (log: EventLog, streams: readonly string[]): Promise<Figure> => {
  const times: number[] = [];
  for (let read = 0; read < STREAM_READS; read += 1) {
    const stream = streams[(read * 7919) % streams.length] ?? "";
    times.push(await timed(() => log.readStream(stream)));
  }
  const half = median(times);
  return {
    name: "a stream of 10 events read, p50 / 0.1 ms",
    value: half / STREAM_BOUND_MS,
    unit: "x",
    bound: { atMost: 1 },
    detail: `${half.toFixed(3)} ms`,
  };
};

export const run = (): Promise<readonly Figure[]> =>
  inFolder(async (folder) => {
    const file = join(folder, "log.db");
    const log = await openSqliteLog(file);
    const streams = await fill(log);
    const figures = await scanFigures(log, storedTexts(file));
    const stream = await streamFigure(log, streams);
    await log.close();
    return [...figures, stream];
  });
