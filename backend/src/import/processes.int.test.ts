import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import type { ImportReport } from "./kit/report.ts";
import { doelspoor, programOf, start } from "./testing/doelspoor.ts";
import { motion, temporaryFolder } from "./testing/import-into.ts";

const files = temporaryFolder();
afterAll(files.remove);

const VOTES = { fracties_voor: "D66 (3), CDA  (1)", fracties_tegen: "D66 (1), VVD (2)" };
const many = (count: number, fields: object = {}) =>
  Array.from({ length: count }, (_, index) => motion(`m${String(index)}`, fields));

const first = files.write("moties.2026-06-01.json", many(1000));
const second = files.write(
  "moties.2026-06-02.json",
  many(1000, { titel: "26M2 Motie anders", status: "aangenomen", ...VOTES }),
);
const IMPORT = ["import", "ibabs", first, second, "--municipality", "gm0479", "--json"] as const;

const reportIn = (out: string): ImportReport => {
  const report: ImportReport = JSON.parse(out);
  return report;
};

const freshData = (() => {
  let count = 0;
  return () => join(files.folder, `data-${String((count += 1))}`);
})();

const digestOf = async (data: string): Promise<string> => (await doelspoor(data, "digest")).out;

const undisturbed = (async () => {
  const data = freshData();
  const { code, out } = await doelspoor(data, ...IMPORT);
  return { code, report: reportIn(out), digest: await digestOf(data) };
})();

describe("the import as a command", () => {
  it("prints one JSON object and nothing else", async () => {
    const { code, report } = await undisturbed;
    expect(code).toBe(0);
    expect(report).toMatchObject({ municipality: "gm0479", dryRun: false, events: 3001 });
    expect(report).toMatchObject({ recorded: 1000, corrected: 1000, rejected: 0 });
  });

  it("comes to the same log when two run at once", async () => {
    const data = freshData();
    const runs = [doelspoor(data, ...IMPORT), doelspoor(data, ...IMPORT)];
    expect((await Promise.all(runs)).map(({ code, told }) => [code, told])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(await digestOf(data)).toBe((await undisturbed).digest);
  });

  it("comes to the same log when it was killed halfway and run again", async () => {
    const data = freshData();
    const killed = start(programOf(...IMPORT), data);
    const log = join(data, "doelspoor.sqlite-wal");
    while (!existsSync(log) || readFileSync(log).length < 400_000) await pause(5);
    killed.process.kill("SIGKILL");
    expect((await killed.ended).code).toBeNull();
    const half = await digestOf(data);
    const { code, out } = await doelspoor(data, ...IMPORT);
    expect(code).toBe(0);
    expect(reportIn(out).events).toBeLessThan(3001);
    const { digest } = await undisturbed;
    expect(half).not.toBe(digest);
    expect(await digestOf(data)).toBe(digest);
  });

  it("writes nothing on a dry run, and counts what it would", async () => {
    const data = freshData();
    const { out } = await doelspoor(data, ...IMPORT, "--dry-run");
    expect(JSON.parse(out)).toMatchObject({ dryRun: true, recorded: 1000, corrected: 1000 });
    expect(existsSync(data)).toBe(false);
  });

  it("writes rejects with the record they are about, and only when there are any", async () => {
    const [data, rejects] = [freshData(), join(files.folder, "rejects.jsonl")];
    const bad = files.write("bad.json", [motion("a"), motion("b", { datum: "x" })]);
    const typed = ["import", "ibabs", bad, "-m", "gm0479", "--rejects", rejects] as const;
    const { code, out } = await doelspoor(data, ...typed);
    expect(code).toBe(0);
    expect(out).toContain(
      "bad.json, record 2 (b), datum: “x” is geen bestaande datum (jjjj-mm-dd)",
    );
    expect(JSON.parse(readFileSync(rejects, "utf8"))).toMatchObject({
      file: "bad.json",
      record: 2,
      id: "b",
      field: "datum",
      original: { datum: "x" },
    });
    expect(existsSync(join(data, "imports"))).toBe(false);
  });

  it("says so when its folder cannot be written", async () => {
    const data = join(first, "data");
    const { code, told } = await doelspoor(data, ...IMPORT);
    expect(code).toBe(1);
    expect(told).toContain(`in de map ${data} kan niet worden geschreven`);
  });
});

const canMount = spawnSync("unshare", ["-rm", "true"]).status === 0;
if (!canMount) console.info("skipped: no mount namespaces for the test of a full disk");

describe.skipIf(!canMount)("a disk that is full", () => {
  it("stops the import with what is safe, and running again with room goes on", async () => {
    const data = freshData();
    mkdirSync(data);
    const kept = join(files.folder, "kept");
    const program = programOf(...IMPORT)
      .map((word) => `'${word}'`)
      .join(" ");
    const script = `mount -t tmpfs -o size=600k none '${data}' && { ${program}; code=$?; cp -r '${data}' '${kept}'; exit $code; }`;
    const { code, told, out } = await start(["unshare", "-rm", "sh", "-c", script], data).ended;
    expect([code, out]).toEqual([1, ""]);
    expect(told).toContain("De schijf is vol");
    expect(told).toContain("Alles wat al is vastgelegd, is veilig.");
    expect((await doelspoor(kept, ...IMPORT)).code).toBe(0);
    expect(await digestOf(kept)).toBe((await undisturbed).digest);
  });
});

describe("a file of 200 MB", () => {
  const RECORDS = 20_000;
  const path = join(files.folder, "groot.json");
  const [padding, records] = ["x".repeat(10_000), many(10)];

  const write = () => {
    const file = openSync(path, "w");
    writeSync(file, "[");
    for (let at = 0; at < RECORDS; at += 1) {
      const record = { ...records[at % 10], id: `g${String(at % 500)}`, tekst: padding };
      writeSync(file, `${at === 0 ? "" : ","}${JSON.stringify(record)}`);
    }
    writeSync(file, "]");
    closeSync(file);
  };

  const measured = async (data: string) => {
    const script = `/usr/bin/env -S ${programOf("import", "ibabs", path, "-m", "gm0479", "--json").join(" ")} & pid=$!; peak=0; while kill -0 $pid 2>/dev/null; do now=$(awk '/VmHWM/{print $2}' /proc/$pid/status 2>/dev/null); [ -n "$now" ] && peak=$now; sleep 0.1; done; wait $pid; code=$?; echo "peak=$peak" >&2; exit $code`;
    const { code, out, told } = await start(["sh", "-c", script], data).ended;
    const peak = Number(/peak=(\d+)/.exec(told)?.[1]) / 1024;
    return { code, report: reportIn(out), peak };
  };

  it("is read in bounded memory, whole and broken off", async () => {
    write();
    const whole = await measured(freshData());
    expect(whole).toMatchObject({ code: 0, report: { files: [{ records: RECORDS }] } });
    expect(whole.peak).toBeGreaterThan(50);
    expect(whole.peak).toBeLessThan(700);
    truncateSync(path, 199_000_000);
    const broken = await measured(freshData());
    expect(broken.code).toBe(0);
    expect(broken.report.rejects.at(-1)?.reason).toContain(
      "houdt het bestand op, bij byte 199.000.000",
    );
    expect(broken.peak).toBeLessThan(700);
  });
});
