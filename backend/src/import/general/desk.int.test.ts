import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { openMemoryLog } from "../../adapters/memory/memory-event-log.ts";
import { uuidIds } from "../../adapters/system/uuid-ids.ts";
import { clock, temporaryFolder } from "../testing/import-into.ts";
import { ImportDesk } from "./desk.ts";
import type { Mapping } from "./mapping.ts";

const files = temporaryFolder();
afterAll(files.remove);

const M = "gm0479";
const fresh = (() => {
  let count = 0;
  return () => join(files.folder, `imports-${String((count += 1))}`);
})();

const MAPPING: Mapping = {
  version: 1,
  kind: { fixed: "motion" },
  identity: ["Id"],
  fields: { title: "Titel", date: "Datum", outcome: "Uitslag" },
};

const ORDER = {
  source: "lijst",
  mapping: MAPPING,
  saveMapping: false,
  dryRun: false,
  by: "griffie",
};

const begun = async (folder: string, text: string) => {
  const log = openMemoryLog();
  const tools = { log, clock, ids: uuidIds };
  const desk = new ImportDesk(tools, folder);
  const file = await desk.take(M, "moties.csv", Readable.from([text]));
  const job = await desk.start({ ...ORDER, file }, tools);
  return { desk, job, tools };
};

const ended = async (desk: ImportDesk, id: string) => {
  for (;;) {
    const job = await desk.job(M, id);
    if (job?.endedAt !== undefined) return job;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

/** What was kept is on the disk a moment after it ended. */
const keptOn = async (folder: string, id: string, state: string): Promise<void> => {
  const path = join(folder, "reports", `${id}.json`);
  while (!existsSync(path) || !readFileSync(path, "utf8").includes(`"state":"${state}"`))
    await new Promise((resolve) => setTimeout(resolve, 5));
};

const HEAD = "Id;Titel;Type;Datum;Uitslag\n";
const bad = (count: number) =>
  Array.from({ length: count }, (_, at) => `${String(at)};=2+${String(at)};Motie;x;\n`).join("");
const GOOD = "g;Motie Park;Motie;03-02-2026;Aangenomen\n";

describe("the desk where files are imported", () => {
  it("keeps what ran over a restart, with every reject in its list and the first in its report", async () => {
    const folder = fresh();
    const { desk, job, tools } = await begun(folder, HEAD + GOOD + bad(300));
    await ended(desk, job.id);
    await keptOn(folder, job.id, "done");
    const again = new ImportDesk(tools, folder);
    const [kept] = await again.jobs(M);
    expect(kept).toMatchObject({ id: job.id, state: "done", by: "griffie", rejectLines: 300 });
    expect(kept?.report).toMatchObject({ recorded: 1, rejected: 300 });
    expect(kept?.report?.rejects).toHaveLength(200);
    if (kept === undefined) throw new Error("nothing kept");
    const list = readFileSync(await again.rejectsOf(kept), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(list).toHaveLength(301);
    expect(list[300]).toContain("moties.csv;301;299;Datum;x;");
  });

  it("writes what a spreadsheet would calculate as a text", async () => {
    const folder = fresh();
    const { desk, job } = await begun(folder, HEAD + GOOD + "=1+2;Motie;Motie;=NOW();\n");
    await ended(desk, job.id);
    const list = readFileSync(await desk.rejectsOf(job), "utf8");
    expect(list).toContain("moties.csv;2;'=1+2;Datum;'=NOW();");
  });

  it("says of what ran when the server stopped that it stopped", async () => {
    const folder = fresh();
    const { job, tools } = await begun(folder, HEAD + GOOD);
    await keptOn(folder, job.id, "done");
    const path = join(folder, "reports", `${job.id}.json`);
    writeFileSync(path, readFileSync(path, "utf8").replace('"done"', '"running"'));
    const again = new ImportDesk(tools, folder);
    expect(await again.job(M, job.id)).toMatchObject({
      state: "failed",
      message: expect.stringContaining("gestopt terwijl deze import liep"),
    });
  });

  it("keeps the last hundred of a municipality, and no file of what it forgot", async () => {
    const folder = fresh();
    const log = openMemoryLog();
    const tools = { log, clock, ids: uuidIds };
    const desk = new ImportDesk(tools, folder);
    const file = await desk.take(M, "moties.csv", Readable.from([HEAD + GOOD]));
    let first = "";
    for (let at = 0; at < 101; at += 1) {
      const { id } = await desk.start({ ...ORDER, file }, tools);
      if (at === 0) first = id;
      await ended(desk, id);
      await keptOn(folder, id, "done");
    }
    expect(await desk.jobs(M)).toHaveLength(100);
    expect(await desk.job(M, first)).toBeUndefined();
    const left = readdirSync(join(folder, "reports"));
    expect(left.filter((name) => name.startsWith(first))).toEqual([]);
  });
});
