import { describe, expect, it } from "vitest";
import { CommitmentMade } from "../../commitment/index.ts";
import * as councils from "../../council/index.ts";
import { GoalAdjusted, GoalSet } from "../../goal/index.ts";
import { type NewEvent, type RecordedEvent } from "../../kit/index.ts";
import { eventAt, subject, TestLog } from "../../kit/testing.ts";
import { LetterSent } from "../../letter/index.ts";
import { MotionCarriedOver, MotionSubmitted, MotionVoted } from "../../motion/index.ts";
import { QuestionAsked } from "../../question/index.ts";
import { TraceEnded, TraceLaid } from "../../trace/index.ts";
import { thread } from "../chain-testing.ts";
import { Dossier } from "../dossier.ts";
import { goalPage, goalRegister } from "../goals/goals.ts";
import { overview } from "../overview.ts";
import { positionAt, timeFrame } from "../time-frame.ts";
import { shiftOf } from "../refs.ts";
import { monthCounts, timeline } from "./timeline.ts";
import type { TimelineQuery } from "./judge.ts";

const on = (occurredOn: string) => ({ occurredOn });
const COUNCIL = subject(1);
const [GREEN, CALM] = [subject(2), subject(3)];
const [BENCH, TABLE, CAFE] = [subject(4), subject(5), subject(6)];

const handedIn = (title: string, date: string): NewEvent =>
  MotionSubmitted.of({ kind: "motion", title, movers: [], factions: ["SP"] }, on(date));
const adopted = (date: string): NewEvent =>
  MotionVoted.of(
    { method: "acclamation", outcome: "adopted", outcomeBasis: "stated", factions: [] },
    on(date),
  );
const laid = (source: string, target: string, type: "aims-at" | "follows-from"): NewEvent =>
  TraceLaid.of({ source, target, type, intention: "in het groen" }, on("2026-02-10"));
const election = (seats: number, date: string): NewEvent =>
  councils.ElectionHeld.of({ seats, results: [{ faction: "SP", seats }] }, on(date));

const promise = (title: string, date: string): NewEvent =>
  CommitmentMade.of(
    { title, body: "executive", holder: "wethouder", neighbourhood: "Noord" },
    on(date),
  );

const letter = { form: "information-letter", title: "Wachttijd" } as const;
const question = { form: "written", title: "Wachttijd?", askedOf: "executive" } as const;

const log = new TestLog();
const tell = (kind: string, of: string, event: NewEvent & Partial<RecordedEvent>) =>
  log.record(kind, of, event);
tell("council", COUNCIL, election(39, "2022-03-16"));
tell("council", COUNCIL, councils.CouncilInstalled.of({ term: "2022-2026" }, on("2022-03-30")));
const coalition = { name: "Samen", factions: ["SP", "Nieuw"] };
tell("council", COUNCIL, councils.CoalitionFormed.of(coalition, on("2022-05-19")));
tell("goal", GREEN, GoalSet.of({ title: "Groen", targetGroup: "kinderen" }, on("2025-01-01")));
tell("goal", CALM, GoalSet.of({ title: "Rust" }, on("2025-01-02")));
tell("motion", BENCH, handedIn("Bankjes", "2026-01-08"));
tell("motion", TABLE, handedIn("Tafels", "2026-01-09"));
tell("motion", CAFE, handedIn("Cafés", "2026-02-09"));
tell("trace", subject(21), laid(BENCH, GREEN, "aims-at"));
tell("trace", subject(22), laid(TABLE, BENCH, "follows-from"));
tell("trace", subject(23), laid(BENCH, CALM, "aims-at"));
tell("motion", BENCH, adopted("2026-02-12"));
tell("motion", CAFE, adopted("2026-02-12"));
tell("trace", subject(23), TraceEnded.of({ reason: "vervallen" }, on("2026-03-01")));
tell("motion", BENCH, MotionCarriedOver.of({ term: "2026-2030" }, on("2026-03-31")));
const HEAD = log.events.length - 1;

const dossierOf = (events: readonly RecordedEvent[]) => {
  const dossier = new Dossier("gm0479");
  for (const event of events) dossier.apply(event);
  return dossier;
};
const dossier = dossierOf(log.events);
const shown = (query: TimelineQuery, asOf = "2026-06-30", knownAt?: number) =>
  timeline(dossier.at(asOf, knownAt), query).items.map(({ position }) => position);

describe("the timeline", () => {
  it("tells the events of decisions and traces, newest first", () => {
    expect(shown({})).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(timeline(dossier.at("2026-06-30"), {}).total).toBe(12);
  });

  it("follows a goal: what serves it directly and through others, and the traces between", () => {
    expect(shown({ goal: GREEN })).toEqual([14, 11, 9, 8, 6, 5, 3]);
    const { items } = timeline(dossier.at("2026-06-30"), { goal: GREEN });
    expect(items.every(({ onTrail }) => onTrail)).toBe(true);
    expect(timeline(dossier.at("2026-06-30"), {}).items.some(({ onTrail }) => onTrail)).toBe(false);
  });

  it("keeps on a goal's timeline a trace to it that ended", () => {
    expect(shown({ goal: CALM })).toEqual([13, 10, 4]);
  });

  it("shows nothing after the date, or known after the position", () => {
    expect(shown({}, "2026-01-31")).toEqual([6, 5, 4, 3]);
    expect(shown({}, "2026-06-30", 5)).toEqual([5, 4, 3]);
    expect(shown({ goal: GREEN }, "2026-02-09")).toEqual([3]);
    expect(shown({}, "2020-01-01")).toEqual([]);
  });

  it("filters by period and kind", () => {
    expect(shown({ from: "2026-01-09", to: "2026-02-09" })).toEqual([7, 6]);
    expect(shown({ kind: "goal" })).toEqual([4, 3]);
    expect(shown({ kind: "motion", to: "2026-01-31" })).toEqual([6, 5]);
  });

  it("counts decisions by the month in which they began", () => {
    expect(timeline(dossier.at("2026-06-30"), {}).months).toEqual([
      { month: "2026-01", decisions: 2 },
      { month: "2026-02", decisions: 1 },
    ]);
    expect(monthCounts([])).toEqual([]);
  });

  it("counts as decisions neither goals nor what asks or tells and decides nothing", () => {
    const story = thread();
    story.record("letter", "brief", LetterSent.of({ ...letter, holders: [] }, on("2024-06-03")));
    const asks = { ...question, movers: [], factions: [] };
    story.record("question", "vraag", QuestionAsked.of(asks, on("2024-06-04")));
    const asked = story.asked("2024-06-30");
    expect(overview(asked).counts).toMatchObject({ decisions: 3, goals: 1, withGoal: 3 });
    expect(overview(asked).months.map(({ month }) => month)).not.toContain("2024-06");
    expect(timeline(asked, {}).months).toEqual(overview(asked).months);
    const sent = timeline(asked, { kind: "letter" });
    expect([sent.items.length, sent.months]).toEqual([1, []]);
  });

  it("sets terms and coalitions beside it, with the seats won before", () => {
    const { terms, coalitions, moments } = timeline(dossier.at("2026-06-30"), {});
    expect(terms).toEqual([{ label: "2022-2026", from: "2022-03-30" }]);
    expect(coalitions).toEqual([
      {
        label: "Samen",
        from: "2022-05-19",
        factions: [{ name: "SP", seats: 39 }, { name: "Nieuw" }],
      },
    ]);
    expect(moments.map(({ kind }) => kind)).toEqual(["election", "council", "coalition"]);
  });

  it("knows no political moment before the position at which it was recorded", () => {
    expect(timeline(dossier.at("2026-06-30", 0), {})).toMatchObject({ terms: [], coalitions: [] });
    expect(timeline(dossier.at("2026-06-30", 0), {}).moments).toHaveLength(1);
  });

  it("tells an election that was put right twice once, as it reads now", () => {
    const twice = new TestLog();
    twice.record("council", COUNCIL, election(39, "2022-03-16"));
    for (const seats of [37, 35])
      twice.record("council", COUNCIL, {
        ...election(seats, "2022-03-16"),
        correction: { of: eventAt(0), reason: "telling" },
      });
    const told = (knownAt: number) =>
      timeline(dossierOf(twice.events).at("2026-06-30", knownAt), {}).moments.map(
        ({ position }) => position,
      );
    expect([told(0), told(1), told(2)]).toEqual([[0], [1], [2]]);
  });
});

describe("the filters of a timeline", () => {
  const again = new TestLog();
  const record = (kind: string, of: string, event: NewEvent & Partial<RecordedEvent>) =>
    again.record(kind, of, event);
  const part = (faction: string, yes: number, no: number) => ({
    faction,
    ...{ for: yes, against: no, notParticipating: 0, absent: 0 },
  });
  const voted = (date: string, ...factions: readonly ReturnType<typeof part>[]): NewEvent =>
    MotionVoted.of(
      { method: "roll-call", outcome: "adopted", outcomeBasis: "stated", factions: [...factions] },
      on(date),
    );
  record("goal", GREEN, GoalSet.of({ title: "Groen", targetGroup: "kinderen" }, on("2026-01-01")));
  record("motion", BENCH, handedIn("Bankjes", "2026-01-08"));
  record("motion", BENCH, voted("2026-01-15", part("SP", 3, 0), part("D66", 2, 1)));
  record("motion", TABLE, handedIn("Tafels", "2026-02-08"));
  record("motion", TABLE, voted("2026-02-15", part("SP", 3, 0), part("D66", 1, 2)));
  record("commitment", CAFE, promise("Terras", "2026-02-20"));
  record("trace", subject(21), laid(BENCH, GREEN, "aims-at"));
  const say = councils.NoFollowUpStated.of(
    { decision: BENCH, lane: "executive", reason: "Er staan er al genoeg." },
    on("2026-03-01"),
  );
  record("council", COUNCIL, say);
  const told = (query: TimelineQuery) => timeline(dossierOf(again.events).at("2026-06-30"), query);
  const positions = (query: TimelineQuery) => told(query).items.map(({ position }) => position);

  it("find what a faction moved or mostly voted for, and say which", () => {
    expect(positions({ faction: "D66" })).toEqual([7, 6, 2, 1]);
    expect(told({ faction: "D66" }).items.map((item) => item.part)).toEqual(
      Array(4).fill("voted-for"),
    );
    expect(positions({ faction: "SP" })).toEqual([7, 4, 6, 3, 2, 1]);
    expect(told({ faction: "SP" }).items[0]?.part).toBe("moved-and-voted-for");
    expect(told({}).items.some((item) => item.part !== undefined)).toBe(false);
  });

  it("take a later vote for the earlier one, up to the date and the position asked about", () => {
    const later = new TestLog();
    for (const event of again.events) later.events.push(event);
    later.record("motion", BENCH, {
      ...voted("2026-01-15", part("SP", 3, 0), part("D66", 0, 3)),
      correction: { of: eventAt(2), reason: "telling" },
    });
    const dossier = dossierOf(later.events);
    const found = (asOf: string, knownAt?: number) =>
      timeline(dossier.at(asOf, knownAt), { faction: "D66" }).total;
    expect([found("2026-06-30"), found("2026-06-30", 7), found("2026-06-30")]).toEqual([0, 4, 0]);
    expect([found("2026-01-14", 7), found("2026-06-30", 7)]).toEqual([0, 4]);
  });

  it("find by target group and neighbourhood, and by all filters together", () => {
    expect(positions({ targetGroup: "kinderen" })).toEqual([0]);
    expect(positions({ neighbourhood: "Noord" })).toEqual([5]);
    expect(positions({ faction: "SP", goal: GREEN, from: "2026-01-10" })).toEqual([7, 6, 2]);
    expect(positions({ faction: "SP", neighbourhood: "Noord" })).toEqual([]);
  });

  it("offer the values of what passes all other filters", () => {
    const { factions, targetGroups, neighbourhoods, goals, kinds } = told({ kind: "motion" });
    expect({ factions, targetGroups, neighbourhoods }).toEqual({
      ...{ factions: ["D66", "SP"], targetGroups: [], neighbourhoods: [] },
    });
    expect([goals.map(({ title }) => title), kinds]).toEqual([
      ["Groen"],
      ["commitment", "goal", "motion"],
    ]);
    expect(told({ neighbourhood: "Noord" })).toMatchObject({ goals: [], kinds: ["commitment"] });
    expect(told({ neighbourhood: "Noord" }).neighbourhoods).toEqual(["Noord"]);
  });

  it("answer anew for what became known since, also of a day that was asked about before", () => {
    const growing = new Dossier("gm0479");
    const total = () => timeline(growing.at("2026-06-30"), { faction: "D66" }).total;
    const totals = again.events.map((event) => {
      growing.apply(event);
      return total();
    });
    expect(totals).toEqual([0, 0, 2, 2, 2, 2, 3, 4]);
  });

  it("tell of a trace in the lane of the decision it starts from", () => {
    const log = new TestLog();
    log.record("commitment", CAFE, promise("Terras", "2026-02-20"));
    log.record("goal", GREEN, GoalSet.of({ title: "Groen" }, on("2026-01-01")));
    log.record("trace", subject(21), laid(CAFE, GREEN, "aims-at"));
    const { items } = timeline(dossierOf(log.events).at("2026-06-30"), { kind: undefined });
    expect(items.map(({ lane }) => lane)).toEqual(["executive", "executive", "council"]);
  });
});

describe("political moments", () => {
  it("are all shifts that the catalogue of the council records", () => {
    const political = councils.councilStream.events.filter(({ tone }) => tone === "political");
    expect(political.length).toBeGreaterThan(15);
    expect(political.map(({ type }) => type).filter((type) => !shiftOf(type))).toEqual([]);
  });

  it("tell of factions that merge and of a mayor in place of the college", () => {
    const log = new TestLog();
    const merged = { factions: ["GL", "PvdA"], name: "Samen" };
    log.record("council", COUNCIL, councils.FactionsMerged.of(merged, on("2026-02-01")));
    log.record("council", COUNCIL, councils.CollegeReplacedByMayor.of({}, on("2026-01-01")));
    const { moments } = timeline(dossierOf(log.events).at("2026-06-30"), {});
    expect(moments.map(({ kind, date }) => [kind, date])).toEqual([
      ["college", "2026-01-01"],
      ["faction", "2026-02-01"],
    ]);
  });
});

describe("the overview", () => {
  it("counts what stands, and open motions that serve no goal", () => {
    const { counts, openMotions } = overview(dossier.at("2026-06-30"));
    expect(counts).toMatchObject({ decisions: 3, goals: 2, openWithoutGoal: 1 });
    expect(openMotions.rows.map(({ title }) => title).toSorted()).toEqual(["Bankjes", "Cafés"]);
  });

  it("tells what became known last, up to the date looked at", () => {
    const recent = (asOf: string) =>
      overview(dossier.at(asOf)).recent.map(({ position }) => position);
    expect(recent("2026-06-30")).toEqual([14, 13, 12, 11, 10, 9]);
    expect(recent("2025-12-31")).toEqual([4, 3, 2, 1, 0]);
  });

  it("of an empty log is empty", () => {
    expect(overview(dossierOf([]).at("2026-06-30"))).toMatchObject({
      counts: { decisions: 0, goals: 0, openWithoutGoal: 0 },
      months: [],
      recent: [],
      spellingsToConfirm: 0,
    });
  });
});

describe("a goal", () => {
  const shift = (title: string, date: string): NewEvent =>
    GoalAdjusted.of({ title, change: "shifted", reason: "beleid" }, on(date));
  const pageOn = (asOf: string, ...more: readonly NewEvent[]) => {
    const again = new TestLog();
    again.events.push(...log.events);
    for (const event of more) again.record("goal", GREEN, event);
    const asked = dossierOf(again.events).at(asOf);
    return { page: goalPage(asked, GREEN, again.of(GREEN)), list: goalRegister(asked).rows };
  };

  it("shows what serves it, with the decisions in between", () => {
    const levels = pageOn("2026-06-30").page?.servedBy.map(({ level, rows }) => [
      level,
      rows.map(({ decision, via }) => [decision.title, via.map(({ title }) => title)]),
    ]);
    expect(levels).toEqual([
      [
        "council",
        [
          ["Bankjes", []],
          ["Tafels", ["Bankjes"]],
        ],
      ],
    ]);
  });

  it("reads as it had effect last, whatever the order of recording", () => {
    const { page, list } = pageOn(
      "2026-06-30",
      shift("Groener", "2026-05-01"),
      shift("Grijzer", "2026-04-01"),
    );
    expect([page?.goal.title, page?.content.title]).toEqual(["Groener", "Groener"]);
    expect(list.find(({ id }) => id === GREEN)).toMatchObject({ title: "Groener" });
  });

  it("loses what an adjustment leaves out", () => {
    const targetGroup = (asOf: string) =>
      pageOn(asOf, shift("Groener", "2026-05-01")).list.find(({ id }) => id === GREEN)?.targetGroup;
    expect(targetGroup("2026-04-30")).toBe("kinderen");
    expect(targetGroup("2026-05-01")).toBeUndefined();
  });

  it("is not there before it is set, and a motion is no goal", () => {
    expect(pageOn("2024-12-31").page).toBeUndefined();
    expect(goalPage(dossier.at("2026-06-30"), BENCH, log.of(BENCH))).toBeUndefined();
  });
});

describe("the frame of time", () => {
  it("spans the first to the last act, and joins what was recorded in one go", () => {
    const events = log.events.map((event, at) =>
      at < 3 ? { ...event, correlation: "import" } : event,
    );
    const frame = timeFrame(dossierOf(events).at("2026-06-30"), "2026-06-30");
    expect(frame).toMatchObject({ first: "2022-03-16", last: "2026-06-30", head: HEAD });
    expect(frame.recordings.map((run) => run.events)).toEqual([...Array<number>(12).fill(1), 3]);
    expect(frame.recordings.at(-1)?.position).toBe(2);
  });

  it("finds the last position recorded at an instant", () => {
    const asked = dossier.at("2026-06-30");
    expect(positionAt(asked, "2026-07-01T12:00:02.999Z")).toBe(2);
    expect(positionAt(asked, "2026-07-01T12:00:03.000Z")).toBe(3);
    expect(positionAt(asked, "2026-06-30T00:00:00.000Z")).toBe(-1);
    expect(positionAt(asked, "2027-01-01T00:00:00.000Z")).toBe(HEAD);
  });
});
