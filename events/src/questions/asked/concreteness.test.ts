import { describe, expect, it } from "vitest";
import { GoalAdjusted, GoalSet, type GoalContent } from "../../goal/index.ts";
import { subject, TestLog, TODAY } from "../../kit/testing.ts";
import { LexiconRevised } from "../../lexicon/index.ts";
import { MotionDebated, MotionSubmitted, MotionVoted } from "../../motion/index.ts";
import { ResolutionTaken } from "../../resolution/index.ts";
import { TraceEnded } from "../../trace/index.ts";
import { Dossier, type Asked } from "../dossier.ts";
import { goalRegister } from "../goals/goals.ts";
import { verdictsFor } from "../goals/verdict.ts";
import { laid, on, taken, type Told } from "../legality/testing.ts";
import { concreteness } from "./concreteness.ts";

const [GOAL, OTHER, PROPOSAL, LEXICON] = [subject(11), subject(12), subject(13), subject(14)];

const whole: GoalContent = {
  title: "Ouderen wonen langer zelfstandig",
  targetGroup: "Inwoners van 80 jaar en ouder",
  effect: "Meer van hen wonen zelfstandig thuis",
  direction: "more",
  baseline: { value: 76, unit: "procent", date: "2022-01-01", source: "BRP" },
  target: { value: 82, unit: "procent", date: "2027-12-31", source: "BRP" },
};
const set = (content: GoalContent, of = GOAL, more: { origin?: string } = {}): Told[number] => [
  "goal",
  of,
  GoalSet.of({ ...content, ...more }, on("2025-01-10")),
];
const submitted = MotionSubmitted.of(
  { kind: "proposal", title: "Doelen", number: "RV25-01", movers: [], factions: [] },
  on("2024-12-01"),
);
const voted = (outcome: "adopted" | "rejected", date = "2025-01-09") =>
  MotionVoted.of(
    { method: "acclamation", outcome, outcomeBasis: "stated", factions: [] },
    on(date),
  );
/** Positions 0 to 2. */
const council: Told = [
  ["motion", PROPOSAL, submitted],
  ["motion", PROPOSAL, MotionDebated.of({}, on("2025-01-08"))],
  ["motion", PROPOSAL, voted("adopted")],
];

const askedOf = (told: Told, asOf = TODAY, knownAt?: number): Asked => {
  const log = new TestLog();
  for (const each of told) log.record(...each);
  const dossier = new Dossier("gm0479");
  for (const event of log.events) dossier.apply(event);
  return new Dossier("gm0479", dossier.pack()).at(asOf, knownAt);
};
const answer = (...asked: Parameters<typeof askedOf>) =>
  concreteness.answer(askedOf(...asked), { goal: GOAL });
const failed = (...asked: Parameters<typeof askedOf>) =>
  answer(...asked)?.checks.flatMap(({ check, met }) => (met ? [] : [check]));

describe("the question whether a goal is concrete", () => {
  it("answers “concreet” with the events it rests on", () => {
    const found = answer([...council, set(whole), laid(GOAL, PROPOSAL, "comes-from")]);
    expect(found).toMatchObject({
      verdict: "concreet",
      sentence:
        "Dit doel is concreet: het zegt voor wie er wat verandert, van waar naar waar en wanneer.",
      evidence: [1, 2, 3, 4],
      origin: { number: "RV25-01" },
    });
    const politics = found?.checks.find(({ check }) => check === "K8");
    expect([politics?.sentence, politics?.evidence]).toEqual([
      "Raadsvoorstel RV25-01, door de raad besloten op 9 januari 2025, na een debat dat is vastgelegd.",
      [1, 2, 4],
    ]);
  });

  it("tells an agreement of factions from a goal of officials, and asks for a decision of the council all the same", () => {
    const agreed = ResolutionTaken.of(
      { kind: "coalition-agreement", title: "Samen", factions: ["Lokaal"] },
      on("2025-01-09"),
    );
    const found = answer([
      ["resolution", PROPOSAL, agreed],
      set(whole),
      laid(GOAL, PROPOSAL, "comes-from"),
    ]);
    const politics = found?.checks.find(({ check }) => check === "K8");
    expect(politics).toMatchObject({
      met: false,
      sentence:
        "Een politiek doel, door fracties afgesproken in het coalitieakkoord “Samen”: er is geen spoor naar een raadsbesluit.",
      evidence: [0, 2],
    });
  });

  it("answers “leeg” of doing what is needed, with its questions and its one event", () => {
    const found = answer([set({ title: "Doen wat nodig is" })]);
    expect([found?.verdict, found?.evidence, found?.questions.length]).toEqual(["leeg", [0], 10]);
  });

  it("knows no goal before it is set, nor another kind of decision", () => {
    expect(answer([...council, set(whole)], "2025-01-09")).toBeUndefined();
    expect(concreteness.answer(askedOf(council), { goal: PROPOSAL })).toBeUndefined();
  });

  it("takes as origin only what the council itself decided", () => {
    const comes = laid(GOAL, PROPOSAL, "comes-from");
    const proposal: Told = [["motion", PROPOSAL, submitted]];
    expect(failed([...proposal, set(whole), comes])).toContain("K8");
    const rejected: Told = [...proposal, ["motion", PROPOSAL, voted("rejected")]];
    expect(failed([...rejected, set(whole), comes])).toContain("K8");
    const byCollege = taken({}, PROPOSAL, "2025-01-09");
    expect(failed([byCollege, set(whole), comes])).toContain("K8");
    const byCouncil = taken(
      { kind: "council-resolution", body: "council" },
      PROPOSAL,
      "2025-01-09",
    );
    expect(failed([byCouncil, set(whole), comes])).not.toContain("K8");
  });

  it("takes the decision that was named when the goal was set", () => {
    expect(failed([...council, set(whole, GOAL, { origin: PROPOSAL })])).not.toContain("K8");
    expect(failed([...council, set(whole)])).toContain("K8");
  });

  it("goes on to the decision that laid down what the goal comes from", () => {
    const plan = taken({ kind: "policy-plan", title: "Plan" }, OTHER, "2025-01-05");
    const way = [laid(GOAL, OTHER, "comes-from"), laid(OTHER, PROPOSAL, "adopted-by")];
    expect(failed([...council, plan, set(whole), ...way])).not.toContain("K8");
  });

  it("tells how concrete each version was, and since when", () => {
    const sharper = GoalAdjusted.of(
      { ...whole, change: "sharpened", reason: "de raad vroeg een getal" },
      on("2025-06-01"),
    );
    const bare = GoalAdjusted.of(
      { title: "Doen wat nodig is", change: "weakened", reason: "minder geld" },
      on("2026-01-01"),
    );
    const { baseline: _baseline, ...first } = whole;
    const told: Told = [
      ...council,
      set(first, GOAL, { origin: PROPOSAL }),
      ["goal", GOAL, sharper],
      ["goal", GOAL, bare],
    ];
    const failing = ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K9", "K10"];
    expect(answer(told)?.history).toEqual([
      { from: "2025-01-10", verdict: "vaag", failed: ["K3", "K6", "K7", "K9"], position: 3 },
      { from: "2025-06-01", verdict: "concreet", failed: ["K6", "K7", "K9"], position: 4 },
      { from: "2026-01-01", verdict: "leeg", failed: failing, position: 5 },
    ]);
    expect(answer(told, TODAY, 4)?.verdict).toBe("concreet");
    expect(answer(told, "2025-12-31")?.history.length).toBe(2);
  });

  it("loses its origin where the trace to it ends", () => {
    const comes = laid(GOAL, PROPOSAL, "comes-from");
    const ended: Told[number] = [
      "trace",
      comes[1],
      TraceEnded.of({ reason: "het besluit ging over een ander doel" }, on("2026-03-01")),
    ];
    const told = [...council, set(whole), comes, ended];
    expect(answer(told)?.history.map(({ from, verdict }) => [from, verdict])).toEqual([
      ["2025-01-10", "vaag"],
      ["2026-02-10", "concreet"],
      ["2026-03-01", "vaag"],
    ]);
  });

  it("reads the municipality's own list of empty phrases on the day and by what was known", () => {
    const revised = LexiconRevised.of(
      { phrases: ["meer van hen wonen zelfstandig thuis"], reason: "een proef" },
      on("2026-02-01"),
    );
    const told: Told = [
      ...council,
      set(whole, GOAL, { origin: PROPOSAL }),
      ["lexicon", LEXICON, revised],
    ];
    expect(failed(told)).toContain("K10");
    expect(answer(told)?.checks.at(-1)?.evidence).toEqual([3, 4]);
    expect(failed(told, "2026-01-31")).not.toContain("K10");
    expect(failed(told, TODAY, 3)).not.toContain("K10");
    expect(answer(told)?.history.map(({ from }) => from)).toEqual(["2025-01-10", "2026-02-01"]);
  });
});

describe("the register of goals", () => {
  const told: Told = [
    ...council,
    set(whole, GOAL, { origin: PROPOSAL }),
    set({ title: "Doen wat nodig is" }, OTHER),
  ];

  it("tells how concrete each goal is, and counts them", () => {
    const { rows, counts, total } = goalRegister(askedOf(told));
    expect(rows.map(({ title, verdict, met }) => [title, verdict, met])).toEqual([
      ["Doen wat nodig is", "leeg", 0],
      ["Ouderen wonen langer zelfstandig", "concreet", 7],
    ]);
    expect(counts).toEqual([
      { verdict: "concreet", goals: 1 },
      { verdict: "koers", goals: 0 },
      { verdict: "vaag", goals: 0 },
      { verdict: "leeg", goals: 1 },
    ]);
    expect(total).toBe(2);
  });

  it("gives the goals of one verdict", () => {
    const { rows, total } = goalRegister(askedOf(told), { verdict: "leeg" });
    expect([rows.map(({ id }) => id), total]).toEqual([[OTHER], 2]);
  });

  it("judges as other questions do, on any day", () => {
    const asked = askedOf(told);
    const verdict = verdictsFor(asked);
    expect([verdict(asked.view, GOAL), verdict(asked.view.on("2025-02-01"), OTHER)]).toEqual([
      "concreet",
      "leeg",
    ]);
  });
});
