import { describe, expect, it } from "vitest";
import { subject } from "../../kit/testing.ts";
import {
  RegulationAdopted,
  RegulationEnteredIntoForce,
  RegulationPublished,
} from "../../regulation/index.ts";
import { askedOf, goalOf, on, traced, type Told } from "../order/testing.ts";
import { ruleStack } from "./rule-stack.ts";

type Adopted = Parameters<typeof RegulationAdopted.of>[0];
const rule = (number: number, more: Partial<Adopted>): Told => {
  const of = subject(number);
  const content = { kind: "by-law", title: `Regel ${number}`, ...more } as const;
  return [
    ["regulation", of, RegulationAdopted.of(content, on("2025-03-01"))],
    ["regulation", of, RegulationPublished.of({ medium: "municipal-gazette" }, on("2025-03-01"))],
    ["regulation", of, RegulationEnteredIntoForce.of({}, on("2025-03-01"))],
  ];
};

const MORE = subject(91);
const LESS = subject(92);
const story: Told = [
  ...rule(1, { targetGroup: "gezin", demands: 3, controls: 1, origin: "own" }),
  ...rule(2, {
    targetGroup: " Gezin",
    demands: 5,
    reports: 2,
    origin: "state",
    neighbourhood: "Waard",
  }),
  ...rule(3, { targetGroup: "gezin", neighbourhood: "Oosterlind" }),
  ...rule(4, { targetGroup: "winkeliers", neighbourhood: "Waard", demands: 7 }),
  ...rule(5, {}),
  goalOf(MORE, "2025-01-01", { title: "Meer sport", effect: "sporten", direction: "more" }),
  goalOf(LESS, "2025-01-01", { title: "Minder sport", effect: "Sporten", direction: "less" }),
  traced([subject(1), "aims-at", MORE], "2025-03-01"),
  traced([subject(2), "aims-at", LESS], "2025-03-01"),
];
const ask = (place: Parameters<typeof ruleStack.answer>[1], told = story) => {
  const answer = ruleStack.answer(askedOf(told), place);
  if (answer === undefined) throw new Error("no answer");
  return answer;
};

describe("the stack of a target group", () => {
  it("adds up demands, checks and reports of its rules in force, the heaviest first", () => {
    const [stack] = ask({ targetGroup: "gezin" }).stacks;
    expect(stack).toMatchObject({ burden: { demands: 8, controls: 1, reports: 2 }, orphans: 3 });
    expect(stack?.rules.map(({ rule, weight }) => [rule.title, weight])).toEqual([
      ["Regel 2", 7],
      ["Regel 1", 4],
      ["Regel 3", 0],
    ]);
    expect(stack?.origins).toEqual([
      { origin: "own", rules: 1 },
      { origin: "state", rules: 1 },
      { origin: "unknown", rules: 1 },
    ]);
    expect(stack?.sentence).toBe(
      "Voor “gezin” gelden 3 regels en plannen, samen goed voor 8 eisen, 1 controle en 2 rapportages. Bij 3 is de vraag of wij ze nog nodig hebben.",
    );
    expect(stack?.evidence).toEqual([0, 3, 6]);
  });

  it("in a neighbourhood holds what is of everywhere, and not what is of another", () => {
    const [stack] = ask({ targetGroup: "gezin", neighbourhood: "waard" }).stacks;
    expect(stack?.rules.map(({ rule }) => rule.title)).toEqual(["Regel 2", "Regel 1"]);
  });

  it("of which nothing is known is empty and says so", () => {
    expect(ask({ targetGroup: "ruiters" })).toMatchObject({
      sentence: "Voor “ruiters” gelden geen regels.",
      stacks: [{ rules: [], goals: [] }],
    });
  });
});

describe("all stacks", () => {
  it("are one of each target group and one of each neighbourhood; a rule for nobody is in none", () => {
    const { stacks, targetGroups, neighbourhoods, sentence } = ask({});
    expect(targetGroups).toEqual([
      { name: "gezin", rules: 3 },
      { name: "winkeliers", rules: 1 },
    ]);
    expect(neighbourhoods).toEqual([
      { name: "Waard", rules: 2 },
      { name: "Oosterlind", rules: 1 },
    ]);
    expect(stacks.map(({ rules }) => rules.length)).toEqual([3, 1, 2, 1]);
    expect(sentence).toBe(
      "Op 30 juni 2026 ligt de hoogste stapel voor de doelgroep “gezin”: 3 regels en plannen.",
    );
  });

  it("show goals in one stack that want the opposite of the same", () => {
    const [stack] = ask({ targetGroup: "gezin" }).stacks;
    expect(stack?.contradictions.map(({ goals }) => goals.map(({ title }) => title))).toEqual([
      ["Minder sport", "Meer sport"],
    ]);
    expect(ask({ targetGroup: "winkeliers" }).stacks[0]?.contradictions).toEqual([]);
  });
});
