import { BEFORE_ALL, Dossier, type Asked } from "@doelspoor/events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openMemoryLog } from "../adapters/memory/memory-event-log.ts";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import { Reader } from "../application/reader.ts";
import { recordExample } from "../example/record-example.ts";
import { general } from "../import/general.ts";
import type { ImportFormat } from "../import/kit/define-format.ts";
import { ndjson as fromNdjson } from "../import/ndjson.ts";
import { ori as fromOri } from "../import/ori.ts";
import { clock, importInto, temporaryFolder } from "../import/testing/import-into.ts";
import { sharedData } from "../import/testing/shared-data.ts";
import type { EventLog } from "../ports/event-log.ts";
import { csv } from "./csv.ts";
import { exportedDecisions, type Exported } from "./kit/decisions.ts";
import type { ExportFormat } from "./kit/define-export.ts";
import { ndjson } from "./ndjson.ts";
import { ori } from "./ori.ts";

const files = temporaryFolder();
afterAll(files.remove);

interface Held {
  readonly asked: Asked;
  readonly log: EventLog;
}

const heldIn = async (log: EventLog, municipality: string): Promise<Held> => {
  const dossier = new Dossier(municipality);
  for await (const events of log.readAll(BEFORE_ALL))
    for (const event of events) dossier.apply(event);
  return { asked: dossier.at(clock.today()), log };
};

const lindewaard = async (): Promise<Held> => {
  const log = openMemoryLog();
  const reader = await Reader.start(log);
  const kindOf: Reader["kindOf"] = (...of) => reader.kindOf(...of);
  const reached = (position: number) => reader.reached(position);
  await recordExample({ log, clock, ids: uuidIds, kindOf }, { entries: [], reached });
  await reader.stop();
  return heldIn(log, "gm9999");
};

const zaanstad = async (folder: string): Promise<Held> => {
  const { run, log } = importInto();
  await run([folder]);
  return heldIn(log, "gm0479");
};

const decisionsIn = ({ asked, log }: Held) =>
  exportedDecisions(asked, {}, (stream) => log.readStream(stream));

const fileOf = async (held: Held, { write, extension }: ExportFormat): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of write({ asked: held.asked, decisions: () => decisionsIn(held) }))
    pieces.push(Buffer.from(piece));
  return files.write(`besluiten.${extension}`, Buffer.concat(pieces));
};

const votesOf = ({ page: { vote } }: Exported) =>
  vote && {
    date: vote.date,
    outcome: vote.outcome,
    totals: [vote.totals.for, vote.totals.against],
    factions: vote.factions
      .map(({ faction, members = [], ...row }) => {
        const counts = [row.for, row.against, row.notParticipating, row.absent];
        const names = members.map(({ name, vote: cast }) => `${name}: ${cast}`).toSorted();
        return [faction, ...counts, ...names].join(" ");
      })
      .toSorted(),
  };

type Told = ReturnType<typeof toldOf>;

const toldOf = (exported: Exported) => {
  const { id, kind, number, title, date, status } = exported.row;
  const { movers, factions, agendaItem, meetingDate } = exported.page;
  const people = movers.map(({ name, faction }) => `${name} (${faction ?? ""})`);
  const raised = { people, factions, agendaItem, meetingDate };
  const basis = exported.page.vote?.basis;
  return { id, kind, number, title, date, status, basis, raised, vote: votesOf(exported) };
};

/** What the log tells of each decision. */
const toldIn = async (held: Held, only: (told: Told) => boolean = () => true) => {
  const all: Told[] = [];
  for await (const exported of decisionsIn(held)) all.push(toldOf(exported));
  return all
    .filter(only)
    .map((told) => JSON.stringify(told))
    .toSorted();
};

const importedFrom = async (path: string, format: ImportFormat, municipality: string) => {
  const { run, log } = importInto(undefined, municipality, format);
  const report = await run([path]);
  const again = await run([path]);
  return { report, again, held: await heldIn(log, municipality) };
};

/** Kinds of which the formats tell enough to record them. */
const HELD: ReadonlySet<string> = new Set([
  "motion", "amendment", "subamendment", "proposal", "members-proposal", "commitment", "question",
  "coalition-agreement", "council-resolution", "budget-change", "policy-plan", "executive-resolution",
]); // prettier-ignore

const FORMATS = [
  ["NDJSON", ndjson, fromNdjson],
  ["ORI", ori, fromOri],
] as const;

/** What one list has that another has not. */
const lackingIn = (one: readonly string[], other: readonly string[]) => {
  const left = new Set(other);
  return one.filter((line) => !left.has(line));
};

describe("an export of Lindewaard that is imported again", () => {
  let source: Held;
  beforeAll(async () => {
    source = await lindewaard();
  });

  it.each(FORMATS)(
    "gives the same decisions from %s, up to their last vote",
    async (_name, write, read) => {
      const path = await fileOf(source, write);
      const { report, again, held } = await importedFrom(path, read, "gm9999");
      const later = report.rejects.filter(({ field = "" }) => ["status", "stand"].includes(field));
      // The state after the vote stands in the file, and not how it came about.
      const bare = (line: string) =>
        later.some(({ id }) => id !== undefined && line.includes(id))
          ? line.replace(/"status":"[^"]*",/, "")
          : line;
      const told = (await toldIn(source, ({ kind }) => HELD.has(kind))).map(bare);
      const found = (await toldIn(held)).map(bare);
      expect([lackingIn(told, found), lackingIn(found, told)]).toEqual([[], []]);
      expect(told.length).toBeGreaterThan(60);
      expect(found).toHaveLength(told.length);
      const aside = ["status", "kind", "stand", "soort"];
      expect(report.rejects.filter(({ field = "" }) => !aside.includes(field))).toEqual([]);
      expect(again).toMatchObject({ events: 0, recorded: 0, corrected: 0 });
    },
  );

  it.each(FORMATS)("records nothing where it came from, from %s", async (_name, write, read) => {
    const { run } = importInto(source.log, "gm9999", read);
    const report = await run([await fileOf(source, write)]);
    expect(report).toMatchObject({ events: 0, recorded: 0, corrected: 0 });
    expect(report.unchanged + report.rejected).toBeGreaterThan(60);
  });
});

const folder = sharedData("zaanstad");

describe.skipIf(folder === undefined)("an export of Zaanstad that is imported again", () => {
  let source: Held;
  beforeAll(async () => {
    source = await zaanstad(folder ?? "");
  });

  it.each(FORMATS)(
    "gives the same decisions, states and votes from %s",
    async (_name, write, read) => {
      const { report, again, held } = await importedFrom(
        await fileOf(source, write),
        read,
        "gm0479",
      );
      const [told, found] = [await toldIn(source), await toldIn(held)];
      expect([lackingIn(told, found), lackingIn(found, told)]).toEqual([[], []]);
      expect(found).toHaveLength(told.length);
      expect(report.rejects).toEqual([]);
      expect(again).toMatchObject({ events: 0, unchanged: 2000 });
    },
  );

  it("gives the same decisions, states and votes from CSV", async () => {
    const path = await fileOf(source, csv);
    const { held, again } = await importedFrom(path, general, "gm0479");
    // A row is a decision of its own: its id is that of the source. A cell does not say that an outcome was reckoned, a title has no gaps, and of members the
    // import of tables keeps what their factions did.
    const cell = (line: string) =>
      line
        .replaceAll(/\s+/g, " ")
        .replace(/"id":"[^"]*",/, "")
        .replace('"basis":"derived"', '"basis":"stated"')
        .replaceAll(/( \d+ \d+ \d+ \d+) [^"]+"/g, '$1"');
    const [told, found] = [(await toldIn(source)).map(cell), (await toldIn(held)).map(cell)];
    expect([lackingIn(told, found), lackingIn(found, told)]).toEqual([[], []]);
    expect(again).toMatchObject({ events: 0 });
  });
});
