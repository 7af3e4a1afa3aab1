import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BEFORE_ALL, type RecordedEvent } from "@doelspoor/events";
import { openMemoryLog } from "../../adapters/memory/memory-event-log.ts";
import { uuidIds } from "../../adapters/system/uuid-ids.ts";
import type { Clock } from "../../ports/clock.ts";
import type { EventLog } from "../../ports/event-log.ts";
import { ibabs } from "../ibabs.ts";
import type { ImportFormat, ImportRequest } from "../kit/define-format.ts";
import type { Reject } from "../kit/report.ts";

/** A day on which all test data lie in the past. */
export const clock: Clock = { now: () => "2026-11-22T12:00:00.000Z", today: () => "2026-11-22" };

/** A folder that goes when the tests are done. */
export const temporaryFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "doelspoor-import-"));
  return {
    folder,
    write: (name: string, content: unknown): string => {
      const path = join(folder, name);
      const isRaw = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(path, isRaw ? content : JSON.stringify(content));
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Imports files into a log in memory, and shows what came of it. */
export const importInto = (
  log: EventLog = openMemoryLog(),
  municipality = "gm0479",
  format: ImportFormat = ibabs,
) => {
  const originals: { readonly reject: Reject; readonly original: unknown }[] = [];
  const run = (paths: readonly string[], more: Partial<ImportRequest> = {}) =>
    format.run(
      { log, clock, ids: uuidIds },
      {
        paths,
        municipality,
        onReject: (reject, original) => originals.push({ reject, original }),
        onProgress: () => undefined,
        ...more,
      },
    );
  const events = async (): Promise<readonly RecordedEvent[]> => {
    const all: RecordedEvent[] = [];
    for await (const batch of log.readAll(BEFORE_ALL)) all.push(...batch);
    return all;
  };
  const of = async (reference: string): Promise<readonly RecordedEvent[]> =>
    (await events()).filter(({ source }) => source?.reference === reference);
  return { log, run, events, of, originals };
};

/** A motion as an export has it. */
export const motion = (id: string, fields: object = {}) => ({
  id,
  titel: `26M1 Motie ${id}`,
  type: "Motie",
  fracties: ["D66"],
  indiener: "Groot, Anna de",
  medeondertekenaars: [],
  datum: "2026-06-10",
  agendapunt: "Raadsvergadering 11-06-2026 7.1. Iets",
  status: null,
  voor_pct: null,
  tegen_pct: null,
  fracties_voor: null,
  fracties_tegen: null,
  ...fields,
});

/** A roll call as an export has it. */
export const rollCall = (id: string, fields: object = {}) => ({
  id,
  titel: "RV Begroting",
  datum: "2026-06-11",
  uitslag: "",
  fracties_voor: "D66 (2)",
  fracties_tegen: "VVD (1)",
  fracties_onthouding: null,
  raadsleden_voor: [
    { naam: "Haan, Jochem de", fractie: "D66" },
    { naam: "Veer, Julie van &#39;t(Raadslid account)", fractie: "D66" },
  ],
  raadsleden_tegen: [{ naam: "Lopes, Fidel", fractie: "VVD" }],
  raadsleden_onthouding: [],
  url: `https://zaanstad.bestuurlijkeinformatie.nl/Reports/Item/${id}`,
  ...fields,
});
