import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  GoalSet, goalStream, motionStream, MotionSubmitted, MotionVoted, streamName, TraceLaid, traceStream,
} from "@doelspoor/events"; // prettier-ignore
import type { NewEvent, SubjectId } from "@doelspoor/events";
import { openSqliteLog } from "../src/adapters/sqlite/sqlite-event-log.ts";
import { systemClock } from "../src/adapters/system/system-clock.ts";
import { uuidIds } from "../src/adapters/system/uuid-ids.ts";
import { envelopesOf } from "../src/application/envelopes.ts";
import { type Figure, median } from "./figure.ts";

const EVENTS = 100_000;
/** Two events each, and 0.4 traces. */
const MOTIONS = 42_000;
const MUNICIPALITY = "gm0000";
const PORT = 4399;
const FACTIONS = ["Groen", "Sociaal", "Lokaal", "Liberaal", "Dorpen", "Ouderen"];

const dateOf = (index: number): string =>
  new Date(Date.UTC(2016, 0, 1) + (index % 3900) * 86_400_000).toISOString().slice(0, 10);

const decisionOf = (index: number): readonly NewEvent[] => [
  MotionSubmitted.of(
    {
      kind: "motion",
      number: `M${index}`,
      title: `Motie ${index} over langer zelfstandig wonen in de buurt`,
      movers: [{ name: "Kim de Vries", faction: "Groen" }],
      factions: FACTIONS.slice(0, 1 + (index % 3)),
    },
    { occurredOn: dateOf(index) },
  ),
  MotionVoted.of(
    {
      method: "show-of-hands",
      outcome: index % 3 === 0 ? "adopted" : "rejected",
      outcomeBasis: "stated",
      factions: FACTIONS.map((faction, place) => ({
        faction,
        for: (index + place) % 2 === 0 ? 5 : 0,
        against: (index + place) % 2 === 0 ? 0 : 5,
        notParticipating: 0,
        absent: 0,
      })),
    },
    { occurredOn: dateOf(index) },
  ),
];

/** Four motions in ten serve one of a hundred goals. */
const fill = async (folder: string): Promise<void> => {
  const log = await openSqliteLog(join(folder, "doelspoor.sqlite"));
  const recording = { municipality: MUNICIPALITY, actor: { id: "bench", role: "import" } } as const;
  const begin = async (kind: string, events: readonly NewEvent[]): Promise<SubjectId> => {
    const id = uuidIds.next();
    const stream = streamName(kind, MUNICIPALITY, id);
    const place = { stream, after: -1, recordedAt: systemClock.now(), id: uuidIds.next };
    await log.append(stream, envelopesOf(events, recording, place), -1);
    return id;
  };
  const decide = async (index: number, target: SubjectId): Promise<void> => {
    const source = await begin(motionStream.name, decisionOf(index));
    if (index % 5 >= 2) return;
    const intention = "Meer mensen wonen langer zelfstandig in hun eigen buurt.";
    const trace = { source, target, type: "aims-at", intention } as const;
    await begin(traceStream.name, [TraceLaid.of(trace, { occurredOn: dateOf(index) })]);
  };
  const goals = await Promise.all(
    Array.from({ length: 100 }, (_none, index) =>
      begin(goalStream.name, [GoalSet.of({ title: `Doel ${index}` }, { occurredOn: dateOf(0) })]),
    ),
  );
  for (let from = 0; from < MOTIONS; from += 1000)
    await Promise.all(
      Array.from({ length: 1000 }, (_none, place) =>
        decide(from + place, goals[(from + place) % goals.length] ?? ""),
      ),
    );
  await log.close();
};

/** Milliseconds until a reader of its own process knows the log; with `kept`, from a kept fold. */
const readerStart = (folder: string, kept: boolean): number =>
  Number(
    execFileSync(
      process.execPath,
      [...process.execArgv, join(import.meta.dirname, "start-up-reader.js"), folder, String(kept)],
      { encoding: "utf8" },
    ),
  );

const keptFold = (folder: string): Figure => {
  const times: Record<"whole" | "kept", number[]> = { whole: [], kept: [] };
  for (let round = 0; round < 5; round += 1) {
    times.whole.push(readerStart(folder, false));
    times.kept.push(readerStart(folder, true));
  }
  const [whole, kept] = [median(times.whole), median(times.kept)];
  return {
    name: "start from a kept fold / from the whole log",
    value: kept / whole,
    unit: "x",
    bound: { atMost: 0.1 },
    detail: `${kept.toFixed(0)} ms against ${whole.toFixed(0)} ms at ${EVENTS} events, each in a process of its own`,
  };
};

const firstPage = async (): Promise<void> => {
  for (;;) {
    try {
      const base = `http://127.0.0.1:${PORT}`;
      const answers = await Promise.all(
        [`${base}/${MUNICIPALITY}`, `${base}/api/v1/${MUNICIPALITY}/overview`].map((url) =>
          fetch(url).then(async (answer) => ({ ok: answer.ok, text: await answer.text() })),
        ),
      );
      if (answers.every(({ ok }) => ok)) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const startOnce = async (folder: string): Promise<number> => {
  const environment = { ...process.env, DOELSPOOR_DATA: folder, DOELSPOOR_PORT: String(PORT) };
  const began = performance.now();
  const server = spawn(process.execPath, ["backend/dist/main.js", "serve"], { env: environment });
  try {
    await firstPage();
    return (performance.now() - began) / 1000;
  } finally {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
  }
};

/** From the start of the process to the first page with its data, on a log of 100,000 events. */
export const run = async (): Promise<Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), "doelspoor-start-"));
  try {
    await fill(folder);
    const seconds = [];
    for (let round = 0; round < 5; round += 1) {
      rmSync(join(folder, "fold.snapshot"), { force: true });
      seconds.push(await startOnce(folder));
    }
    return [
      {
        name: "first page, 100,000 events",
        value: median(seconds),
        unit: "s",
        bound: { atMost: 2 },
        detail: `${seconds.map((value) => value.toFixed(2)).join(", ")}; from the whole log`,
      },
      keptFold(folder),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
