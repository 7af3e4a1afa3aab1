import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import type { ImportReport } from "../kit/report.ts";
import { doelspoor, programOf, start } from "../testing/doelspoor.ts";
import { temporaryFolder } from "../testing/import-into.ts";

const files = temporaryFolder();
afterAll(files.remove);

const RECORDS = 3000;
const rowOf = (at: number): string =>
  `k${String(at)};Motie ${String(at)};Motie;2026-02-03;${at % 2 === 0 ? "Aangenomen;D66 (3), SP (1);VVD (2)" : "Verworpen;VVD (2);D66 (3), SP (1)"}\n`;

const path = files.write(
  "moties.csv",
  `Kenmerk;Onderwerp;Soort;Datum;Uitslag;Stemmen voor;Stemmen tegen\n${Array.from({ length: RECORDS }, (_, at) => rowOf(at)).join("")}`,
);
const IMPORT = ["import", "general", path, "-m", "gm0479", "--source", "raadsinfo", "--json"] as const; // prettier-ignore

const reportIn = (out: string): ImportReport => {
  const report: ImportReport = JSON.parse(out);
  return report;
};

const digestOf = async (data: string): Promise<string> => (await doelspoor(data, "digest")).out;

describe("the general import as a process", () => {
  it("comes to the same log when it was killed halfway and run again, and a third time adds nothing", async () => {
    const [whole, broken] = [join(files.folder, "whole"), join(files.folder, "broken")];
    const undisturbed = reportIn((await doelspoor(whole, ...IMPORT)).out);
    expect(undisturbed).toMatchObject({ recorded: RECORDS, rejected: 0 });

    const killed = start(programOf(...IMPORT), broken);
    const log = join(broken, "doelspoor.sqlite-wal");
    while (!existsSync(log) || readFileSync(log).length < 600_000) await pause(5);
    killed.process.kill("SIGKILL");
    expect((await killed.ended).code).toBeNull();
    const half = await digestOf(broken);

    const { code, out } = await doelspoor(broken, ...IMPORT);
    expect(code).toBe(0);
    const again = reportIn(out);
    // Something stood there already, and something did not.
    expect(again.events).toBeGreaterThan(0);
    expect(again.events).toBeLessThan(undisturbed.events);
    expect(again).toMatchObject({ rejected: 0 });
    expect(again.recorded + again.corrected + again.unchanged).toBe(RECORDS);
    expect(again.unchanged).toBeGreaterThan(0);
    const digest = await digestOf(whole);
    expect(half).not.toBe(digest);
    expect(await digestOf(broken)).toBe(digest);
    expect(reportIn((await doelspoor(broken, ...IMPORT)).out).events).toBe(0);
  }, 180_000);
});
