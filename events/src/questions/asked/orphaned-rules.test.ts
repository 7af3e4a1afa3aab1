import { describe, expect, it } from "vitest";
import { subject } from "../../kit/testing.ts";
import * as regulations from "../../regulation/index.ts";
import { ResolutionTaken } from "../../resolution/index.ts";
import { TraceEnded } from "../../trace/index.ts";
import { askedOf, emptyGoal, goalEnded, goalOf, on, traced, type Told } from "../order/testing.ts";
import { orphanedRules, type OrphanedRules } from "./orphaned-rules.ts";

const GOAL = subject(1);
const RULE = subject(2);
const OTHER = subject(3);
const PLAN = subject(4);

type Adopted = Parameters<typeof regulations.RegulationAdopted.of>[0];

/** Nothing is missing, but for a goal. */
const TOLD = {
  purpose: "Iedereen kan veilig over straat.",
  plainExplanation: "Wij vragen wat u plaatst, zodat een rolstoel erlangs kan.",
  origin: "own",
} as const;

const rule = (more: Partial<Adopted> = {}, of = RULE, date = "2025-03-01"): Told => [
  ["regulation", of, regulations.RegulationAdopted.of({ kind: "by-law", title: "Uitstallingen", number: "V25-1", ...TOLD, ...more }, on(date))],
  ["regulation", of, regulations.RegulationPublished.of({ medium: "municipal-gazette" }, on(date))],
  ["regulation", of, regulations.RegulationEnteredIntoForce.of({}, on(date))],
]; // prettier-ignore
const repealed = (of: string, date: string): Told[number] => [
  "regulation",
  of,
  regulations.RegulationRepealed.of({ reason: "niet meer nodig" }, on(date)),
];
const reviewed = (
  data: Parameters<typeof regulations.RegulationReviewed.of>[0],
  date: string,
): Told[number] => ["regulation", RULE, regulations.RegulationReviewed.of(data, on(date))];
const aims = traced([RULE, "aims-at", GOAL], "2025-03-01");
const goal = goalOf(GOAL, "2025-01-01");
const untraced = ([stream, of]: Told[number], date: string): Told[number] => [
  stream,
  of,
  TraceEnded.of({ reason: "telt niet meer" }, on(date)),
];

const ask = (told: Told, rule?: string, asOf?: string): OrphanedRules => {
  const answer = orphanedRules.answer(askedOf(told, asOf), { rule });
  if (answer === undefined) throw new Error("no answer");
  return answer;
};
const causesOf = (answer: OrphanedRules) =>
  answer.rows.map(({ findings }) => findings.map(({ cause }) => cause));

describe("a rule in force", () => {
  it("with a goal, a why and an explanation is not found", () => {
    expect(ask([goal, ...rule(), aims])).toMatchObject({ tested: 1, found: 0, rows: [] });
  });

  it("without a path to a goal is found, with the event that adopted it", () => {
    const answer = ask(rule());
    expect(causesOf(answer)).toEqual([["no-goal"]]);
    expect(answer.rows[0]?.findings[0]).toMatchObject({
      sentence: "Er is geen spoor naar een doel.",
      evidence: [0],
    });
    expect(answer.sentence).toBe(
      "Op 30 juni 2026 roept 1 van de 1 geldende regel de vraag op of wij ze nog nodig hebben.",
    );
  });

  it("of which the goal is over, or says nothing, is found", () => {
    const ended = ask([goal, ...rule(), aims, goalEnded(GOAL, "2026-06-01")]);
    expect(ended.rows[0]?.findings[0]?.sentence).toBe(
      "Het doel “Zelfstandig wonen” geldt niet meer sinds 1 juni 2026.",
    );
    expect(causesOf(ask([emptyGoal(GOAL, "2025-01-01"), ...rule(), aims]))).toEqual([
      ["empty-goals"],
    ]);
  });

  it("that lost its path to a goal says when, and by what", () => {
    const lost = ask([goal, ...rule(), aims, untraced(aims, "2026-05-01")]);
    expect(lost.rows[0]?.findings[0]?.sentence).toBe(
      "De regel had een doel tot 1 mei 2026: het spoor telt niet meer.",
    );
  });

  it("without a why or an explanation is found, until a review gives them", () => {
    const untold = rule({ purpose: undefined, plainExplanation: undefined });
    expect(causesOf(ask([goal, ...untold, aims]))).toEqual([["no-why", "no-explanation"]]);
    const { purpose, plainExplanation } = TOLD;
    const review = reviewed({ purpose, plainExplanation }, "2026-04-01");
    expect(causesOf(ask([goal, ...untold, aims, review]))).toEqual([]);
  });

  it("of which the legal ground is repealed is found by the same rule that signals it (L11)", () => {
    const story: Told = [
      goal,
      ...rule({ title: "Verordening" }, OTHER),
      ...rule(),
      aims,
      traced([RULE, "based-on", OTHER], "2025-03-01"),
      repealed(OTHER, "2026-05-01"),
    ];
    expect(causesOf(ask(story))).toEqual([["ground-lapsed"]]);
    expect(causesOf(ask(story, undefined, "2026-04-30"))).toEqual([["no-goal"]]);
  });

  it("that nobody applied or referred to for five years is found, and one that was is not", () => {
    const old: Told = [
      goalOf(GOAL, "2018-01-01"),
      ...rule({}, RULE, "2019-03-01"),
      traced([RULE, "aims-at", GOAL], "2019-03-01"),
    ];
    const quiet = ask(old, undefined, "2026-06-30");
    expect(causesOf(quiet)).toEqual([["not-applied"]]);
    expect(quiet.rows[0]?.findings[0]?.sentence).toContain("Sinds 1 maart 2019");
    expect(causesOf(ask(old, undefined, "2024-02-29"))).toEqual([]);
    expect(causesOf(ask([...old, reviewed({ appliedOn: "2025-11-03" }, "2026-01-01")]))).toEqual(
      [],
    );
    const cited: Told = [...rule({}, OTHER), traced([OTHER, "based-on", RULE], "2025-03-01")];
    expect(causesOf(ask([...old, ...cited]))).toEqual([]);
  });

  it("is looked at on the day that is asked about: not before and not after it is in force", () => {
    const story = [...rule(), repealed(RULE, "2026-05-01")];
    expect(ask(story, undefined, "2025-02-28")).toMatchObject({ tested: 0 });
    expect(ask(story, undefined, "2026-04-30")).toMatchObject({ tested: 1, found: 1 });
    expect(ask(story, undefined, "2026-05-01")).toMatchObject({ tested: 0 });
  });
});

describe("the list", () => {
  it("begins with the most causes and the most that is asked", () => {
    const heavy = rule({ title: "Zwaar", demands: 12, controls: 2, reports: 1 }, OTHER);
    const { rows } = ask([...rule({ purpose: undefined }), ...heavy]);
    expect(rows.map(({ rule, score }) => [rule.title, score])).toEqual([
      ["Zwaar", 16],
      ["Uitstallingen", 2],
    ]);
  });

  it("holds a policy plan to its goal and its ground, not to the explanation of a rule", () => {
    const plan: Told = [
      [
        "resolution",
        PLAN,
        ResolutionTaken.of({ kind: "policy-plan", title: "Sportnota" }, on("2025-03-01")),
      ],
    ];
    const answer = ask(plan);
    expect(causesOf(answer)).toEqual([["no-goal"]]);
    expect(answer.rows[0]?.draft).toMatchObject({
      plural: "resolutions",
      command: "repeal-resolution",
    });
  });

  it("says who can change each rule, by where it comes from and who adopted it", () => {
    const changers = (more: Partial<Adopted>) => ask(rule(more)).rows[0]?.changer;
    expect(changers({})).toMatchObject({
      origin: "own",
      body: "council",
      sentence: "Het is een eigen regel: de raad kan hem wijzigen of intrekken.",
    });
    expect(changers({ kind: "policy-rule", origin: "state" })?.sentence).toContain(
      "Het Rijk vraagt om deze regel",
    );
    expect(changers({ kind: "policy-rule", origin: undefined })).toMatchObject({
      origin: "unknown",
      body: "executive",
    });
  });

  it("of one rule says the same as of all", () => {
    const story = [emptyGoal(GOAL, "2025-01-01"), ...rule(), aims, ...rule({}, OTHER)];
    const all = ask(story).rows.filter(({ rule: { id } }) => id === RULE);
    expect(ask(story, RULE).rows).toEqual(all);
    expect(orphanedRules.answer(askedOf(story), { rule: PLAN })).toBeUndefined();
    expect(ask(story, GOAL).sentence).toContain("geen geldende regel");
  });
});

describe("the draft of a repeal", () => {
  it("gives body, grounds and rule, and records nothing", () => {
    const [row] = ask(rule({ purpose: undefined })).rows;
    expect(row?.draft).toEqual({
      title: "Intrekking verordening Uitstallingen",
      lines: [
        "De raad,",
        "overwegende dat",
        "– er is geen spoor naar een doel;",
        "– er staat niet bij waarom de regel er is;",
        "besluit",
        "1. de verordening “Uitstallingen” (V25-1) in te trekken;",
        "2. te bepalen dat dit besluit in werking treedt op [datum].",
      ],
      reason: "Er is geen spoor naar een doel. Er staat niet bij waarom de regel er is.",
      plural: "regulations",
      command: "repeal-regulation",
    });
  });

  it("warns where another asks for the rule", () => {
    const { lines = [] } = ask(rule({ origin: "eu" })).rows[0]?.draft ?? {};
    expect(lines.at(-1)).toContain("De Europese Unie vraagt om deze regel");
  });
});
