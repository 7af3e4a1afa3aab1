import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BEFORE_ALL, type RecordedEvent, type StreamName } from "@doelspoor/events";
import { openSqliteLog } from "../src/adapters/sqlite/sqlite-event-log.ts";
import { systemClock } from "../src/adapters/system/system-clock.ts";
import { uuidIds } from "../src/adapters/system/uuid-ids.ts";
import { general } from "../src/import/general.ts";
import { interleaved, timed, type Figure } from "./figure.ts";

const MB = 1024 * 1024;
const RECORDS = 10_000;
const ROUNDS = 12;
const [SMALL, LARGE] = [50 * MB, 500 * MB];

const HEAD =
  "Id;Nummer;Titel;Type;Datum;Fracties;Indiener;Uitslag;Fracties voor;Fracties tegen;Toelichting;Url\n";

const SEATS = { VVD: 7, D66: 6, GroenLinks: 6, CDA: 5, PvdA: 5, SP: 4, ChristenUnie: 3, DENK: 2 };
/** What stands on the sides of one vote differs from that of the next, as in a council. */
const votesOf = (index: number): readonly string[] => {
  const sides: [string[], string[]] = [[], []];
  let inFavour = 0;
  for (const [at, [faction, seats]] of Object.entries(SEATS).entries()) {
    const isAgainst = Math.imul(index + 1, 0x9e3779b1) & (1 << (at + 8));
    sides[isAgainst === 0 ? 0 : 1].push(`${faction} (${String(seats)})`);
    inFavour += isAgainst === 0 ? seats : -seats;
  }
  const outcome = inFavour === 0 ? "Staakt" : inFavour > 0 ? "Aangenomen" : "Verworpen";
  return [outcome, ...sides.map((side) => `"${side.join(", ")}"`)];
};

const row = (index: number, explanation = ""): string =>
  [
    String(index),
    `M${String(index % 1000)}`,
    `Motie over onderwerp ${String(index)} in de gemeente`,
    index % 3 === 0 ? "Amendement" : "Motie",
    `1${String(index % 9)}-0${String(1 + (index % 9))}-2025`,
    '"D66, VVD"',
    "J. Jansen (D66)",
    ...votesOf(index),
    explanation,
    `https://raad.voorbeeld.nl/stuk/${String(index)}`,
  ].join(";");

/** Writes a table of at least so many records, and at least so many bytes. */
const writeTable = async (path: string, records: number, bytes = 0): Promise<void> => {
  const file = createWriteStream(path);
  const explanation = bytes === 0 ? "" : "Toelichting bij dit stuk. ".repeat(100);
  file.write(HEAD);
  for (let index = 0, size = 0; index < records || size < bytes; index += 1) {
    const line = `${row(index, explanation)}\n`;
    size += line.length;
    if (!file.write(line)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
};

const importOf = async (path: string, database: string): Promise<number> => {
  const log = await openSqliteLog(database);
  const nothing = () => undefined;
  const request = {
    paths: [path],
    municipality: "gm0479",
    onReject: nothing,
    onProgress: nothing,
  };
  const { events } = await general.run({ log, clock: systemClock, ids: uuidIds }, request);
  await log.close();
  return events;
};

type Streams = ReadonlyMap<StreamName, readonly RecordedEvent[]>;

/** What stands in a log, by stream. */
const streamsIn = async (database: string): Promise<Streams> => {
  const log = await openSqliteLog(database);
  const streams = new Map<StreamName, readonly RecordedEvent[]>();
  for await (const batch of log.readAll(BEFORE_ALL))
    for (const event of batch)
      streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  await log.close();
  return streams;
};

const appendAll = async (streams: Streams, database: string): Promise<void> => {
  const log = await openSqliteLog(database);
  await Promise.all([...streams].map(([stream, events]) => log.append(stream, events, -1)));
  await log.close();
};

/** The import of a table against the bulk append, to a new log too, of the very events that it records. */
const rate = async (folder: string): Promise<Figure> => {
  const path = join(folder, "moties.csv");
  await writeTable(path, RECORDS);
  let turn = 0;
  const database = () => join(folder, `${String((turn += 1))}.sqlite`);
  const first = database();
  const events = await importOf(path, first);
  const streams = await streamsIn(first);
  const times = await interleaved(ROUNDS, {
    bulk: () => timed(() => appendAll(streams, database())),
    imported: () => timed(() => importOf(path, database())),
  });
  const [bulk = NaN, imported = NaN] = ["bulk", "imported"].map(
    (work) => (events * 1000) / (times.get(work) ?? NaN),
  );
  return {
    name: "general import of CSV / bulk append of the same events",
    value: imported / bulk,
    unit: "x",
    bound: { atLeast: 0.5 },
    detail: `${imported.toFixed(0)} events/s imported, ${bulk.toFixed(0)} events/s appended`,
  };
};

/** Largest memory, in bytes, of a process that imports a file by itself. */
const memoryFor = async (folder: string, bytes: number): Promise<number> => {
  const path = join(folder, `${String(bytes)}.csv`);
  await writeTable(path, 0, bytes);
  const own = fileURLToPath(import.meta.url);
  const data = join(folder, `${String(bytes)}.sqlite`);
  const child = spawn(process.execPath, [own, path, data], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  child.stdout.on("data", (piece: Buffer) => (told += piece.toString()));
  await once(child, "close");
  rmSync(path);
  rmSync(data, { force: true });
  return Number(told);
};

const memory = async (folder: string): Promise<Figure> => {
  const [small, large] = [await memoryFor(folder, SMALL), await memoryFor(folder, LARGE)];
  return {
    name: "memory for a file of 500 MB / one of 50 MB",
    value: large / small,
    unit: "x",
    bound: { atMost: 1.5 },
    detail: `${(large / MB).toFixed(0)} MB and ${(small / MB).toFixed(0)} MB at most`,
  };
};

/** How fast the general import records, and what a large file asks of memory. */
export const run = async (): Promise<Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), "doelspoor-general-"));
  try {
    return [await rate(folder), await memory(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const [, own = "", path, data] = process.argv;
if (own === fileURLToPath(import.meta.url) && path !== undefined && data !== undefined) {
  await importOf(path, data);
  // In kilobytes, whatever the platform (Node's documentation of resourceUsage).
  process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
}
