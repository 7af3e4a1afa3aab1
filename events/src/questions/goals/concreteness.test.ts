import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPhrases } from "../../lexicon/index.ts";
import {
  checkCodes,
  failedOf,
  goalVerdicts,
  judged,
  type GoalSaid,
  type Judgement,
} from "./concreteness.ts";

const phrases = defaultPhrases;
const origin = "Raadsvoorstel RV23-061, door de raad besloten op 9 november 2023";
const value = (value: number, date: string) => ({ value, unit: "procent", date, source: "BRP" });

const whole = {
  title: "Ouderen wonen langer zelfstandig",
  targetGroup: "Inwoners van 80 jaar en ouder",
  effect: "Meer van hen wonen zelfstandig thuis",
  direction: "more",
  level: "individual",
  forWhom: ["resident"],
  owners: ["resident", "relatives"],
  addedValue: "Hulp in de buurt",
  externalFactors: ["de woningmarkt"],
  conditions: ["money"],
  baseline: value(76, "2022-01-01"),
  target: value(82, "2027-12-31"),
  term: "2027-12-31",
} as const satisfies GoalSaid;

const judge = (said: GoalSaid, from: string | undefined = origin): Judgement =>
  judged(said, { phrases, origin: from });
const without = (...keys: readonly (keyof typeof whole)[]): GoalSaid => ({
  ...whole,
  ...Object.fromEntries(keys.map((key) => [key, undefined])),
});
const bare = { title: "Doen wat nodig is" };

describe("the test of concreteness (domain.md N5)", () => {
  it("finds a goal concrete by K1–K5, K8 and K10 alone", () => {
    const { verdict, findings } = judge(whole);
    expect([verdict, findings.map(({ check }) => check), findings.every(({ met }) => met)]).toEqual(
      ["concreet", [...checkCodes], true],
    );
    const least = without("level", "forWhom", "addedValue", "conditions");
    expect([judge(least).verdict, failedOf(judge(least))]).toEqual([
      "concreet",
      ["K6", "K7", "K9"],
    ]);
  });

  it.each([
    ["targetGroup", ["K1"]],
    ["effect", ["K2", "K10"]],
    ["direction", ["K2"]],
    ["baseline", ["K3"]],
    ["target", ["K4"]],
    ["level", ["K6"]],
    ["forWhom", ["K6"]],
    ["owners", ["K6"]],
    ["addedValue", ["K7"]],
    ["externalFactors", ["K7"]],
    ["conditions", ["K9"]],
  ] as const)("asks for what is lacking without %s", (key, failed) => {
    const judgement = judge(without(key));
    expect(failedOf(judgement)).toEqual(failed);
    for (const { met, question } of judgement.findings) expect(question === undefined).toBe(met);
  });

  it("takes the day of the target for the term", () => {
    expect(failedOf(judge(without("term")))).toEqual([]);
    expect(failedOf(judge(without("term", "target")))).toEqual(["K4", "K5"]);
  });

  it("finds “doen wat nodig is” empty, with the questions to ask", () => {
    const { verdict, findings } = judged(bare, { phrases });
    expect(verdict).toBe("leeg");
    expect(findings.map(({ question }) => question)).toEqual([
      "Voor wie? Noem een groep die te tellen is.",
      "Wat is er dan anders?",
      "Waar staan we nu? Op welke datum, en volgens welke bron?",
      "Waar willen we staan?",
      "Wanneer?",
      "Op welk niveau: inwoner, omgeving of samenleving? Voor wie is het resultaat? Van wie is het resultaat?",
      "Wat voegt de gemeente toe aan wat anderen al doen? Wat heeft er nog meer invloed op het resultaat?",
      "Welk raadsbesluit stelde dit doel vast, en na welk debat?",
      "Wat is er nodig: een bewezen aanpak, vakmanschap, mandaat, geld of tijd?",
      "Wat bedoelt de gemeente hier zelf concreet mee?",
    ]);
    expect(findings.at(-1)?.sentence).toBe("“Doen wat nodig is” zegt niet wat er verandert.");
  });

  it("does not take an empty phrase for an effect, nor everybody for a group", () => {
    const empty = { ...whole, effect: "Maatwerk!", targetGroup: "Iedereen die het nodig heeft" };
    expect([judge(empty).verdict, failedOf(judge(empty))]).toEqual(["leeg", ["K1", "K2", "K10"]]);
    expect(judge({ ...whole, effect: "Inzetten op maatwerk" }).verdict).toBe("vaag");
    expect(judged(empty, { phrases: [], origin }).verdict).toBe("vaag");
  });

  it("finds a goal of officials vague, whatever else it says (F05)", () => {
    const { verdict, findings } = judged(whole, { phrases });
    expect(verdict).toBe("vaag");
    expect(findings.find(({ check }) => check === "K8")?.sentence).toBe(
      "Een ambtelijk doel, niet politiek vastgesteld: er is geen spoor naar een raadsbesluit.",
    );
  });

  it("finds a declared course a course, with its reason and never without (F60)", () => {
    const course = without("baseline", "target", "term");
    const motivation = "Of een dorp leeft, merkt u niet aan een telling";
    const declared = { ...course, goalKind: "course", motivation };
    expect(judge(declared).verdict).toBe("koers");
    expect(judge({ ...course, goalKind: "course" }).verdict).toBe("vaag");
    expect(judge({ ...course, motivation }).verdict).toBe("vaag");
    expect(judged(declared, { phrases }).verdict).toBe("vaag");
    expect(judge({ ...declared, direction: undefined }).verdict).toBe("vaag");
    expect(judge({ ...declared, ...whole }).verdict).toBe("concreet");
  });

  it("takes money for who it is about where the goal says that it is about money (F10)", () => {
    const euros = (value: number, date: string) => ({ value, unit: "euro", date, source: "P&C" });
    const money = {
      ...without("targetGroup"),
      baseline: euros(2_100_000, "2022-12-31"),
      target: euros(0, "2025-12-31"),
    };
    expect(failedOf(judge(money))).toEqual(["K1"]);
    expect(judge({ ...money, goalKind: "financial" }).verdict).toBe("concreet");
    expect(failedOf(judge({ ...without("targetGroup"), goalKind: "financial" }))).toEqual(["K1"]);
  });
});

describe("more information", () => {
  const rank = ({ verdict }: Judgement): number => goalVerdicts.indexOf(verdict);
  const texts = fc.constantFrom("maatwerk", "doen wat nodig is", "iedereen", "wonen langer thuis");
  const kind = fc.constantFrom("effect", "financial", "course");
  const some = fc.record(
    {
      goalKind: kind,
      motivation: texts,
      targetGroup: texts,
      effect: texts,
      direction: fc.constantFrom("more", "less", "keep"),
      level: fc.constantFrom("individual", "society"),
      forWhom: fc.subarray(["resident", "carer"]),
      owners: fc.subarray(["resident", "municipality"]),
      addedValue: texts,
      externalFactors: fc.array(texts, { maxLength: 2 }),
      conditions: fc.subarray(["money", "time"]),
      baseline: fc.constantFrom(value(1, "2022-01-01"), {
        ...value(1, "2022-01-01"),
        unit: "euro",
      }),
      target: fc.constant(value(2, "2027-01-01")),
      term: fc.constant("2027-01-01"),
    },
    { requiredKeys: [] },
  );

  it("never makes a check or the verdict worse", () => {
    fc.assert(
      fc.property(some, some, fc.boolean(), (less, more, isPolitical) => {
        const before = judged({ title: "Doel", ...less }, { phrases });
        const beside = { phrases, ...(isPolitical && { origin }) };
        const after = judged({ title: "Doel", ...more, ...less }, beside);
        const failedBefore = failedOf(before);
        expect(failedOf(after).filter((check) => !failedBefore.includes(check))).toEqual([]);
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
      { numRuns: 1000 },
    );
  });
});
