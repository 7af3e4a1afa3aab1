import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteLog } from "../src/adapters/sqlite/sqlite-event-log.ts";
import { systemClock } from "../src/adapters/system/system-clock.ts";
import { uuidIds } from "../src/adapters/system/uuid-ids.ts";
import { ibabs } from "../src/import/ibabs.ts";
import { timed, type Figure } from "./figure.ts";

const FEW = 200;
const TIMES = 100;

const motion = (index: number) => ({
  id: `motion-${String(index)}`,
  titel: `26M${String(index % 1000)} Motie over onderwerp ${String(index)}`,
  type: index % 3 === 0 ? "Amendement" : "Motie",
  fracties: ["D66", "Groep de Boer"],
  indiener: "Groot, Anna de",
  medeondertekenaars: ["Kuyper, Hans"],
  datum: `2025-${String(1 + (index % 12)).padStart(2, "0")}-10`,
  agendapunt: `Raadsvergadering 18-12-2025 ${String(index % 9)}.1. Onderwerp`,
  status: index % 5 === 0 ? "ingetrokken" : "aangenomen",
  fracties_voor: index % 5 === 0 ? null : "D66 (3), Groep De Boer (1), CDA  (1)",
  fracties_tegen: index % 5 === 0 ? null : "VVD (2)",
});

const importing = async (folder: string, count: number, data = `${String(count)}.sqlite`) => {
  const path = join(folder, `${String(count)}.json`);
  writeFileSync(path, JSON.stringify(Array.from({ length: count }, (_, index) => motion(index))));
  const log = await openSqliteLog(join(folder, data));
  const nothing = () => undefined;
  const request = { paths: [path], municipality: "gm0479", onReject: nothing, onProgress: nothing };
  const took = await timed(() => ibabs.run({ log, clock: systemClock, ids: uuidIds }, request));
  await log.close();
  return took;
};

const figure = (name: string, few: number, many: number): Figure => ({
  name,
  value: many / few,
  unit: "x",
  bound: { atMost: TIMES },
  detail: `${String(FEW)} records in ${few.toFixed(0)} ms, ${String(FEW * TIMES)} in ${many.toFixed(0)} ms`,
});

/** What a hundred times as many records costs, new and once more. */
export const run = async (): Promise<Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), "doelspoor-import-"));
  try {
    await importing(folder, FEW, "warm-up.sqlite");
    const [few, many] = [await importing(folder, FEW), await importing(folder, FEW * TIMES)];
    const again = [await importing(folder, FEW), await importing(folder, FEW * TIMES)] as const;
    return [
      figure("import of 100 times as many records", few, many),
      figure("import once more of 100 times as many records", ...again),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
