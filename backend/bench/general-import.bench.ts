import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqliteLog } from "../src/adapters/sqlite/sqlite-event-log.ts";
import { systemClock } from "../src/adapters/system/system-clock.ts";
import { uuidIds } from "../src/adapters/system/uuid-ids.ts";
import { general } from "../src/import/general.ts";
import { interleaved, timed, type Figure } from "./figure.ts";
import { Appends } from "./log/sample.ts";

const MB = 1024 * 1024;
const RECORDS = 10_000;
const ROUNDS = 3;
const BULK = { streams: 2000, events: 10 };
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

const rate = async (folder: string): Promise<Figure> => {
  const path = join(folder, "moties.csv");
  await writeTable(path, RECORDS);
  const log = await openSqliteLog(join(folder, "bulk.sqlite"));
  const appends = new Appends(BULK.streams, BULK.events);
  let [turn, events] = [0, 0];
  const times = await interleaved(ROUNDS, {
    bulk: () => {
      const work = appends.take(BULK.streams, BULK.events);
      return timed(() =>
        Promise.all(work.map((each) => log.append(each.stream, each.events, each.expected))),
      );
    },
    imported: () =>
      timed(async () => {
        turn += 1;
        events = await importOf(path, join(folder, `${String(turn)}.sqlite`));
      }),
  });
  await log.close();
  const bulk = (BULK.streams * BULK.events * 1000) / (times.get("bulk") ?? NaN);
  const imported = (events * 1000) / (times.get("imported") ?? NaN);
  return {
    name: "general import of CSV / bulk append to the log",
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
