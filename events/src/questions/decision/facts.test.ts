import { describe, expect, it } from "vitest";
import { AssignmentGiven } from "../../assignment/index.ts";
import { ContractChanged, ContractSigned } from "../../contract/index.ts";
import { GoalSet } from "../../goal/index.ts";
import type { NewEvent } from "../../kit/index.ts";
import { subject, TestLog } from "../../kit/testing.ts";
import { MandateGranted } from "../../mandate/index.ts";
import { RegulationAdopted } from "../../regulation/index.ts";
import { ResolutionTaken } from "../../resolution/index.ts";
import { TenderIntended, TenderWithdrawn } from "../../tender/index.ts";
import { TraceLaid, type TraceType } from "../../trace/index.ts";
import { decisionPage } from "./page.ts";
import { decisionRegister } from "./register.ts";
import { Dossier } from "../dossier.ts";
import { goalPage } from "../goals/goals.ts";
import { timeline } from "../timeline/timeline.ts";

const [GOAL, CONTRACT, TENDER, FAILED] = [subject(1), subject(2), subject(3), subject(4)];
const [RULES, BUDGET, TASK, POWER] = [subject(5), subject(6), subject(7), subject(8)];
const on = (occurredOn: string) => ({ occurredOn });

const log = new TestLog();
const tell = (stream: string, of: string, event: NewEvent) => log.record(stream, of, event);
let traces = 20;
const lay = (source: string, type: TraceType, target: string) => {
  traces += 1;
  const intention = `${String(traces)}: langer thuis`;
  tell(
    "trace",
    subject(traces),
    TraceLaid.of({ source, target, type, intention }, on("2026-02-01")),
  );
};

tell("goal", GOAL, GoalSet.of({ title: "Langer thuis" }, on("2025-01-01")));
const signed = tell(
  "contract",
  CONTRACT,
  ContractSigned.of(
    {
      title: "Thuis Dichtbij",
      number: "C25-07",
      party: "Thuis Dichtbij",
      value: 100_000,
      kind: "services",
      end: "2028-12-31",
      signedBy: "mayor",
      portfolio: "Ouderen",
    },
    on("2025-07-14"),
  ),
);
const change = (value: number, date: string) =>
  ContractChanged.of(
    { value, change: "andere uren", ground: "small", natureChanged: false },
    on(date),
  );
tell("contract", CONTRACT, change(110_000, "2025-12-01"));
const last = tell("contract", CONTRACT, change(80_000, "2026-03-01"));
const intended = (title: string, estimatedValue: number) =>
  TenderIntended.of(
    { title, subject: "uren hulp", estimatedValue, procedure: "open", portfolio: "Wonen" },
    on("2025-02-18"),
  );
tell("tender", TENDER, intended("8.000 uur", 90_000));
tell("tender", FAILED, intended("9.000 uur", 500_000));
tell("tender", FAILED, TenderWithdrawn.of({ reason: "te duur" }, on("2025-02-20")));
tell(
  "regulation",
  RULES,
  RegulationAdopted.of(
    { kind: "by-law", title: "Verordening", basis: "Wmo 2015 art. 2.1.3", targetGroup: "ouderen" },
    on("2025-01-10"),
  ),
);
const vote = { for: 17, against: 12 };
tell(
  "resolution",
  BUDGET,
  ResolutionTaken.of(
    { kind: "budget-change", title: "Minder", amount: -20_000, vote },
    on("2026-01-05"),
  ),
);
tell(
  "assignment",
  TASK,
  AssignmentGiven.of(
    { layer: "executive-to-organisation", title: "Koop in", budget: 5_000 },
    on("2025-01-20"),
  ),
);
tell(
  "mandate",
  POWER,
  MandateGranted.of(
    { kind: "mandate", title: "Mandaat", holder: "teamleider", subject: "hulp", ceiling: 9_000 },
    on("2025-01-20"),
  ),
);
lay(RULES, "aims-at", GOAL);
lay(TENDER, "implements", RULES);
lay(FAILED, "implements", RULES);
lay(CONTRACT, "awarded-in", TENDER);
lay(CONTRACT, "aims-at", GOAL);
lay(TENDER, "adopted-by", BUDGET);
lay(BUDGET, "aims-at", GOAL);
lay(TASK, "implements", RULES);
lay(POWER, "based-on", RULES);

const asked = (asOf = "2026-06-30", knownAt?: number) => {
  const dossier = new Dossier("gm0479");
  for (const event of log.events) dossier.apply(event);
  return dossier.at(asOf, knownAt);
};
const page = (id: string, asOf?: string, knownAt?: number) =>
  decisionPage(asked(asOf, knownAt), id, log.of(id));

describe("the page of a decision of any kind", () => {
  it("tells its facts in the order of its level, each with the event that says so", () => {
    expect(page(CONTRACT)?.facts).toMatchObject([
      { key: "party", texts: ["Thuis Dichtbij"], since: "2025-07-14", position: signed.position },
      { key: "term", texts: ["2028-12-31"] },
      { key: "holder", texts: ["mayor"] },
      { key: "portfolio", texts: ["Ouderen"] },
      { key: "purchase", texts: ["services"] },
      { key: "change-ground", texts: ["small"], since: "2026-03-01", position: last.position },
    ]);
    expect(page(RULES)?.facts.map(({ key }) => key)).toEqual(["basis", "body", "target-group"]);
  });

  it("tells no fact that came later, or was not known yet", () => {
    const keys = (asOf?: string, knownAt?: number) =>
      page(CONTRACT, asOf, knownAt)?.facts.map(({ key }) => key);
    expect(keys("2025-07-14")).not.toContain("change-ground");
    expect(keys(undefined, signed.position)).not.toContain("change-ground");
  });

  it("tells what it was worth at first, each change, and what it is worth now", () => {
    const [amount, ...others] = page(CONTRACT)?.amounts ?? [];
    expect(amount).toMatchObject({ key: "amount", unit: "EUR", original: 100_000, now: 80_000 });
    expect(amount?.changes).toMatchObject([
      { value: 110_000, by: 10_000, from: "2025-12-01" },
      { value: 80_000, by: -30_000, from: "2026-03-01", position: last.position },
    ]);
    expect(others).toEqual([]);
    expect(page(CONTRACT, "2025-12-31")?.amounts).toMatchObject([{ now: 110_000 }]);
    expect(page(POWER)?.amounts).toMatchObject([{ key: "ceiling", now: 9_000, changes: [] }]);
  });

  it("gives a corrected amount, and no change that the correction undoes", () => {
    const { events } = log;
    const corrected = new TestLog();
    for (const event of events.slice(0, 3)) corrected.events.push(event);
    const right = ContractChanged.of(
      { value: 100_000, change: "niets", ground: "small", natureChanged: false },
      on("2025-12-01"),
    );
    const of = events[2]?.id ?? "";
    corrected.record("contract", CONTRACT, { ...right, correction: { of, reason: "fout" } });
    const dossier = new Dossier("gm0479");
    for (const event of corrected.events) dossier.apply(event);
    const amountsAt = (knownAt?: number) =>
      decisionPage(dossier.at("2026-06-30", knownAt), CONTRACT, corrected.of(CONTRACT))?.amounts;
    expect(amountsAt()).toMatchObject([{ now: 100_000, changes: [] }]);
    expect(amountsAt(2)).toMatchObject([{ now: 110_000, changes: [{ by: 10_000 }] }]);
  });

  it("says where and what can be recorded next, whatever date is looked at", () => {
    for (const asOf of [undefined, "2025-07-14"]) {
      const { plural, revision, steps } = page(CONTRACT, asOf) ?? {};
      expect({ plural, revision }).toEqual({ plural: "contracts", revision: 2 });
      expect(steps?.map(({ command }) => command)).toContain("change-contract");
      expect(steps?.map(({ command }) => command)).not.toContain("sign-contract");
    }
    expect(page(FAILED)?.steps).toEqual([]);
  });

  it("shows a vote of the council also where it is part of what was decided", () => {
    expect(page(BUDGET)?.vote).toMatchObject({
      outcome: "adopted",
      totals: { for: 17, against: 12 },
      votesCast: 29,
      needed: 15,
    });
    expect(page(TENDER)?.vote).toBeUndefined();
  });

  it("leads to the goal along what carries the intention, and not past who decided", () => {
    expect(page(TENDER)?.trail.map(({ title }) => title)).toEqual([
      "Langer thuis",
      "Verordening",
      "8.000 uur",
      "Thuis Dichtbij",
    ]);
  });

  it("names the stream of each entry of the history, so that it can be put right", () => {
    const history = page(CONTRACT)?.history ?? [];
    const own = history.filter(({ stream }) => stream.id === CONTRACT);
    expect(own.map(({ stream }) => stream.plural)).toEqual(["contracts", "contracts", "contracts"]);
    expect(history.some(({ stream }) => stream.plural === "traces")).toBe(true);
  });

  it("leaves a goal to the page of goals", () => {
    expect(page(GOAL)).toBeUndefined();
  });
});

describe("what serves a goal", () => {
  const levels = goalPage(asked(), GOAL, log.of(GOAL))?.servedBy ?? [];
  const found = (level: string) => levels.find((each) => each.level === level);

  it("stands in the order of the chain, each decision once", () => {
    expect(levels.map(({ level }) => level)).toEqual([
      "council",
      "executive",
      "rules",
      "procurement",
      "contract",
    ]);
    const ids = levels.flatMap(({ rows }) => rows.map(({ decision }) => decision.id));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toContain(CONTRACT);
  });

  it("is added up a level, without what came to nothing and without what is only a limit", () => {
    expect(found("contract")?.worth).toEqual({ value: 80_000, unit: "EUR" });
    expect(found("procurement")?.rows).toHaveLength(2);
    expect(found("procurement")?.worth).toEqual({ value: 90_000, unit: "EUR" });
    expect(found("executive")?.worth).toEqual({ value: 5_000, unit: "EUR" });
    expect(found("rules")?.worth).toBeUndefined();
  });
});

describe("the register and the timeline", () => {
  const titles = (query: Parameters<typeof decisionRegister>[1]) =>
    decisionRegister(asked(), query)
      .rows.map(({ title }) => title)
      .toSorted();

  it("can be filtered by level and by portfolio", () => {
    expect(titles({ level: "procurement" })).toEqual(["8.000 uur", "9.000 uur"]);
    expect(titles({ portfolio: "Ouderen" })).toEqual(["Thuis Dichtbij"]);
    expect(titles({ portfolio: "Ouderen", level: "procurement" })).toEqual([]);
    const { facets } = decisionRegister(asked(), { level: "procurement" });
    expect(facets.portfolio).toEqual([{ value: "Wonen", count: 2 }]);
    expect(facets.level).toHaveLength(5);
  });

  it("name the kinds and portfolios that the other filters leave", () => {
    const { items, kinds, portfolios } = timeline(asked(), { portfolio: "Ouderen" });
    expect(new Set(items.map(({ subject: of }) => of?.title))).toEqual(new Set(["Thuis Dichtbij"]));
    expect(kinds).toEqual(["contract"]);
    expect(portfolios).toEqual(["Ouderen", "Wonen"]);
    expect(timeline(asked(), { kind: "tender" }).portfolios).toEqual(["Wonen"]);
    expect(timeline(asked(), { kind: "tender", portfolio: "Ouderen" }).items).toEqual([]);
  });
});
