import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BEFORE_ALL, MotionSubmitted, streamName, type Confidentiality } from "@doelspoor/events";
import { openSqliteLog } from "../adapters/sqlite/sqlite-event-log.ts";
import { systemClock } from "../adapters/system/system-clock.ts";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import { envelopesOf } from "../application/envelopes.ts";
import { ask } from "./ask.ts";
import { exportRecords } from "./export-records.ts";
import { dispatch } from "./kit/dispatch.ts";

const M = ["--municipality", "gm0479"];
const TITLES = { public: "Openbaar plan", internal: "Intern plan", secret: "Geheim plan" } as const;

let folder = "";
const openLog = () => Promise.resolve(openSqliteLog(join(folder, "log.sqlite")));

const record = async (confidentiality: Confidentiality): Promise<void> => {
  const stream = streamName("motion", "gm0479", uuidIds.next());
  const said = {
    kind: "motion" as const,
    title: TITLES[confidentiality],
    movers: [],
    factions: [],
  };
  const actor = { id: "griffie", role: "griffie" } as const;
  const recording = { municipality: "gm0479", actor, confidentiality };
  const place = { stream, after: -1, recordedAt: systemClock.now(), id: uuidIds.next };
  const log = await openLog();
  const events = [MotionSubmitted.of(said, { occurredOn: "2026-01-02" })];
  await log.append(stream, envelopesOf(events, recording, place), -1);
  await log.close();
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "doelspoor-cli-"));
  for (const level of ["public", "internal", "secret"] as const) await record(level);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const typing = async (...typed: readonly string[]) => {
  const [out, told]: [string[], string[]] = [[], []];
  const context = {
    ...{ environment: {}, data: folder, clock: systemClock, ids: uuidIds, isWatched: false },
    ...{ openLog, lookAtLog: openLog },
    openIdentity: () => Promise.reject(new Error("nothing is served")),
    out: (text: string) => out.push(text),
    tell: (text: string) => told.push(text),
  };
  const exit = await dispatch([ask, exportRecords], context, typed);
  return { exit, out: out.join(""), told: told.join("") };
};

const entry = (position: number, ...more: readonly string[]) =>
  typing("ask", "log-entry", ...M, "--position", String(position), ...more);

const exported = async (format: string, ...more: readonly string[]): Promise<string> => {
  const file = join(folder, "out");
  expect((await typing("export", format, ...M, "--out", file, ...more)).exit).toBe(0);
  return readFileSync(file, "utf8");
};

interface Access {
  readonly by: string;
  readonly roles: readonly string[];
  readonly decisions: readonly string[];
  readonly route: string;
}

/** Who was shown what is not public, by what the log says of it. */
const accesses = async (): Promise<readonly Access[]> => {
  const log = await openLog();
  const found: Access[] = [];
  for await (const events of log.readAll(BEFORE_ALL))
    for (const { type, data } of events) {
      if (type !== "SecretsConsulted") continue;
      const access: Access = JSON.parse(JSON.stringify(data));
      found.push(access);
    }
  await log.close();
  return found;
};

const titlesIn = (text: string): readonly string[] =>
  Object.values(TITLES).filter((title) => text.includes(title));

it.each(["csv", "ndjson", "ori"])("exports as %s what is public, unless more is asked for", async (format) => {
  expect(titlesIn(await exported(format))).toEqual(["Openbaar plan"]);
  expect(titlesIn(await exported(format, "--as", "public"))).toEqual(["Openbaar plan"]);
  expect(titlesIn(await exported(format, "--as", "administrator"))).toEqual(["Openbaar plan"]);
  expect(await accesses()).toEqual([]);
  expect(titlesIn(await exported(format, "--as", "griffie"))).toEqual(["Openbaar plan", "Intern plan"]);
  expect(titlesIn(await exported(format, "--as", "auditor"))).toHaveLength(3);
  const told = await accesses();
  expect(told).toMatchObject([
    { roles: ["griffie"], route: `doelspoor export ${format}`, by: expect.stringMatching(/ \(op de server\)$/) },
    { roles: ["auditor"], route: `doelspoor export ${format}` },
  ]);
  expect(told.map(({ decisions }) => decisions.length)).toEqual([1, 1]);
}); // prettier-ignore

it("answers from what is public, unless more is asked for; only what is shown is written down", async () => {
  expect(await entry(1)).toMatchObject({ exit: 1, out: "" });
  expect(await entry(2, "--as", "griffie")).toMatchObject({ exit: 1, out: "" });
  expect((await entry(0, "--as", "auditor")).out).toContain("Openbaar plan");
  expect(await accesses()).toEqual([]);
  expect((await entry(2, "--as", "auditor")).out).toContain("Geheim plan");
  expect(await accesses()).toMatchObject([{ roles: ["auditor"], route: "doelspoor ask log-entry" }]);
}); // prettier-ignore

it("knows no other roles, and says which there are", async () => {
  for (const command of [["ask", "log-entry", "--position", "0"], ["export", "csv"]]) {
    const { exit, told } = await typing(...command, ...M, "--as", "burgemeester");
    expect([exit, told]).toEqual([2, expect.stringContaining("“burgemeester” bestaat niet; er is: public, council-member")]); // prettier-ignore
    expect((await typing(...command.slice(0, 1), "--help")).out).toContain("--as <rol>");
  }
}); // prettier-ignore
