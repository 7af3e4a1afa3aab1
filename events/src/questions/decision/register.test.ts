import { describe, expect, it } from "vitest";
import { SpellingJudged, SpellingProposed } from "../../council/index.ts";
import { GoalSet } from "../../goal/index.ts";
import { subject, TestLog } from "../../kit/testing.ts";
import type { FactionVote } from "../../kit/index.ts";
import { MotionSubmitted, MotionVoted } from "../../motion/index.ts";
import { TraceLaid } from "../../trace/index.ts";
import { decisionRegister, type RegisterQuery } from "./register.ts";
import { Dossier } from "../dossier.ts";
import { factionSpellings } from "../faction-spellings.ts";

const on = (occurredOn: string) => ({ occurredOn });
const log = new TestLog();

interface Handed {
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly factions?: string[];
  readonly kind?: "motion" | "amendment" | "proposal";
}
const handIn = (id: string, { title, number, date, factions = ["SP"], kind = "motion" }: Handed) =>
  log.record(
    "motion",
    id,
    MotionSubmitted.of(
      { kind, title, number, factions, movers: [{ name: "Noor Bakker" }] },
      on(date),
    ),
  );
const vote = (
  outcome: "adopted" | "rejected",
  factions: FactionVote[],
  basis: "stated" | "derived",
) =>
  MotionVoted.of(
    { method: "show-of-hands", outcome, outcomeBasis: basis, factions },
    on("2026-02-01"),
  );

const [bench, cafe, dike, spelled] = [subject(1), subject(2), subject(3), subject(4)];
const goal = subject(9);
handIn(bench, { title: "Bankjes in het park", number: "26M01", date: "2026-01-08" });
handIn(cafe, {
  title: "Cafés later open",
  number: "26M02",
  date: "2026-01-15",
  factions: ["VVD", "SP"],
});
handIn(dike, { title: "Dijk verhogen", number: "26A01", date: "2026-01-22", kind: "amendment" });
handIn(spelled, {
  title: "Coöperatie",
  number: "26M03",
  date: "2026-01-22",
  factions: ["GROENLINKS"],
});
const split = { faction: "SP", for: 12, against: 9, notParticipating: 0, absent: 0 };
log.record("motion", bench, vote("adopted", [split], "derived"));
log.record("motion", cafe, vote("rejected", [], "stated"));
log.record("goal", goal, GoalSet.of({ title: "Groen" }, on("2026-01-01")));
const trace = (source: string, target: string) =>
  TraceLaid.of({ source, target, type: "aims-at", intention: "groen" }, on("2026-02-02"));
log.record("trace", subject(21), trace(bench, goal));
log.record("trace", subject(22), { ...trace(dike, cafe) });
const spelling = {
  spelling: "GROENLINKS",
  faction: "GroenLinks",
  reason: "hoofdletters",
  count: 3,
};
log.record("council", subject(30), SpellingProposed.of(spelling, on("2026-02-03")));
log.record(
  "council",
  subject(30),
  SpellingProposed.of({ ...spelling, spelling: "Groen Links", count: 9 }, on("2026-02-03")),
);
const beforeJudging = log.events.length - 1;
log.record(
  "council",
  subject(30),
  SpellingJudged.of({ spelling: "GROENLINKS", verdict: "confirmed" }, on("2026-02-04")),
);

const dossier = new Dossier("gm0479");
for (const event of log.events) dossier.apply(event);
const register = (query: RegisterQuery = {}, asOf = "2026-06-30", knownAt?: number) =>
  decisionRegister(dossier.at(asOf, knownAt), query);
const found = (query: RegisterQuery, asOf?: string) =>
  register(query, asOf)
    .rows.map(({ number }) => number)
    .toSorted();

describe("the register of decisions", () => {
  it("lists decisions newest first, and no goals", () => {
    const dates = register().rows.map(({ date }) => date);
    expect(dates).toEqual(["2026-01-22", "2026-01-22", "2026-01-15", "2026-01-08"]);
    expect(register().total).toBe(4);
  });

  it("lists what existed on the date and was known at the position", () => {
    expect(found({}, "2026-01-08")).toEqual(["26M01"]);
    expect(register({}, "2026-06-30", 1).total).toBe(2);
    expect(register({}, "2026-06-30", -1).total).toBe(0);
  });

  it.each<[RegisterQuery, string[]]>([
    [{ kind: "amendment" }, ["26A01"]],
    [{ status: "adopted" }, ["26M01"]],
    [{ status: "submitted" }, ["26A01", "26M03"]],
    [{ faction: "VVD" }, ["26M02"]],
    [{ faction: "GroenLinks" }, ["26M03"]],
    [{ goal: "with" }, ["26M01"]],
    [{ goal: "without" }, ["26A01", "26M02", "26M03"]],
    [{ from: "2026-01-15" }, ["26A01", "26M02", "26M03"]],
    [{ to: "2026-01-15" }, ["26M01", "26M02"]],
    [{ from: "2026-01-15", to: "2026-01-15" }, ["26M02"]],
    [{ faction: "SP", status: "rejected" }, ["26M02"]],
    [{ faction: "SP", kind: "proposal" }, []],
  ])("filters by %j", (query, numbers) => {
    expect(found(query)).toEqual(numbers);
  });

  it("counts what each filter would leave, apart from the filter itself", () => {
    const { facets } = register({ kind: "motion", faction: "SP" });
    expect(facets).toEqual({
      level: [{ value: "council", count: 2 }],
      portfolio: [],
      kind: [
        { value: "motion", count: 2 },
        { value: "amendment", count: 1 },
      ],
      status: [
        { value: "adopted", count: 1 },
        { value: "rejected", count: 1 },
      ],
      faction: [
        { value: "SP", count: 2 },
        { value: "GroenLinks", count: 1 },
        { value: "VVD", count: 1 },
      ],
    });
  });

  it("gives every row once, a page at a time", () => {
    const pages: (string | undefined)[][] = [];
    for (let offset: number | undefined = 0; offset !== undefined;) {
      const page = register({ offset, limit: 3 });
      expect(page.total).toBe(4);
      pages.push(page.rows.map(({ number }) => number));
      offset = page.next;
    }
    expect(pages.map(({ length }) => length)).toEqual([3, 1]);
    expect(pages.flat().toSorted()).toEqual(["26A01", "26M01", "26M02", "26M03"]);
    expect(register({ offset: 99 }).rows).toEqual([]);
    expect(register({ offset: 99 }).next).toBeUndefined();
  });

  it("shows votes and what the outcome rests on, where they are known", () => {
    const row = (number: string) => register().rows.find((each) => each.number === number);
    expect(row("26M01")).toMatchObject({ votes: { for: 12, against: 9 }, outcomeBasis: "derived" });
    expect(row("26M02")?.votes).toBeUndefined();
    expect(row("26A01")?.outcomeBasis).toBeUndefined();
  });

  it("drops the counts of an earlier vote when a later one has none", () => {
    const again = new Dossier("gm0479");
    const later = { ...vote("rejected", [], "stated"), occurredOn: "2026-03-01" };
    for (const event of log.events) again.apply(event);
    again.apply(new TestLog().record("motion", bench, { ...later, position: 99, id: subject(99) }));
    const rows = (asOf: string) =>
      decisionRegister(again.at(asOf), {})
        .rows.filter(({ id }) => id === bench)
        .map(({ votes }) => votes);
    expect(rows("2026-02-28")).toEqual([{ for: 12, against: 9 }]);
    expect(rows("2026-03-01")).toEqual([undefined]);
  });

  it("joins spellings once a clerk confirmed them, not before it was known", () => {
    expect(register({ faction: "GroenLinks" }).total).toBe(1);
    expect(register({ faction: "GroenLinks" }, "2026-06-30", beforeJudging).total).toBe(0);
    expect(register({ faction: "GROENLINKS" }, "2026-06-30", beforeJudging).total).toBe(1);
  });

  it("answers anew when the dossier moved on", () => {
    const growing = new Dossier("gm0479");
    const totals = log.events.slice(0, 4).map((event) => {
      growing.apply(event);
      return decisionRegister(growing.at("2026-06-30"), {}).total;
    });
    expect(totals).toEqual([1, 2, 3, 4]);
  });
});

describe("the spellings of factions", () => {
  it("are listed with those to be judged first, then by how often they occur", () => {
    const rows = (knownAt?: number) =>
      factionSpellings(dossier.at("2026-06-30", knownAt)).rows.map(({ spelling, status }) => [
        spelling,
        status,
      ]);
    expect(rows()).toEqual([
      ["Groen Links", "proposed"],
      ["GROENLINKS", "confirmed"],
    ]);
    expect(rows(beforeJudging)).toEqual([
      ["Groen Links", "proposed"],
      ["GROENLINKS", "proposed"],
    ]);
  });
});
