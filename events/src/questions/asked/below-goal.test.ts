import { describe, expect, it } from "vitest";
import { subject } from "../../kit/testing.ts";
import { ChainStory } from "../chain-testing.ts";
import { belowGoal, type BelowGoal } from "./below-goal.ts";

const belowOf = (story: ChainStory, name = "doel", asOf?: string): BelowGoal => {
  const found = belowGoal.answer(story.asked(asOf), { goal: story.id(name) });
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
};

/** A goal with an assignment of 100.000 euros, of which two contracts spend 30.000 and 40.000. */
const budget = (): ChainStory => {
  const story = new ChainStory();
  story.goal("doel", "2024-01-01");
  const west = { budget: 100_000, targetGroup: "ouderen", neighbourhood: "West" };
  story.assignment("opdracht", "2024-03-01", west);
  story.contract("huur", "2024-05-01", 30_000);
  story.contract("zorg", "2024-05-01", 40_000);
  story.tie("opdracht", "doel", ["aims-at", "2024-03-01"]);
  story.tie("huur", "opdracht", ["implements", "2024-05-01"]);
  story.tie("zorg", "opdracht", ["implements", "2024-05-01"]);
  return story;
};

describe("all that is done in the name of a goal", () => {
  it("counts money once, where it is spent, along however many paths", () => {
    const story = budget();
    expect(belowOf(story).euros).toBe(70_000);
    story.tie("huur", "doel", ["aims-at", "2024-05-02"]);
    story.assignment("tweede", "2024-03-01");
    story.tie("tweede", "doel", ["aims-at", "2024-03-02"]);
    story.tie("huur", "tweede", ["implements", "2024-05-02"]);
    const { euros, decisions, sentence } = belowOf(story);
    expect([euros, decisions]).toEqual([70_000, 4]);
    expect(sentence).toBe(
      "Op 30 juni 2026 dienen 4 besluiten het doel “doel”. Samen gaat daar €\u00a070.000 in om.",
    );
  });

  it("counts a budget where nothing below spends it", () => {
    const story = budget();
    expect(belowOf(story, "doel", "2024-04-01").euros).toBe(100_000);
  });

  it("counts no decision that is over, and none that is a side effect; both are listed", () => {
    const story = budget();
    story.contract("naast", "2024-05-01", 999);
    story.tie("naast", "doel", ["side-effect-on", "2024-05-02"]);
    story.assignment("weg", "2024-03-01", { targetGroup: "jongeren" });
    story.tie("weg", "doel", ["aims-at", "2024-03-02"]);
    story.withdraw("weg", "2025-01-01");
    const { decisions, euros, levels, targetGroups } = belowOf(story);
    expect([decisions, euros]).toEqual([3, 70_000]);
    expect(levels.map(({ level, rows }) => [level, rows.length])).toEqual([
      ["executive", 2],
      ["contract", 3],
    ]);
    expect(targetGroups).toEqual([{ name: "ouderen", decisions: 1 }]);
    expect(belowOf(story, "doel", "2024-12-31").targetGroups).toHaveLength(2);
  });

  it("does not count what hangs below a decision that is over", () => {
    const story = budget();
    story.withdraw("opdracht", "2025-01-01");
    const { decisions, euros, levels } = belowOf(story);
    expect([decisions, euros]).toEqual([0, 0]);
    const counted = ({ levels: all }: BelowGoal) =>
      all.flatMap(({ rows }) => rows.map((row) => row.counted));
    expect(counted(belowOf(story))).toEqual([false, false, false]);
    expect(counted(belowOf(story, "doel", "2024-12-31"))).toEqual([true, true, true]);
    expect(levels.map(({ worth }) => worth)).toEqual([undefined, undefined]);
    const before = belowOf(story, "doel", "2024-12-31").levels;
    expect(before.map(({ worth }) => worth?.value)).toEqual([100_000, 70_000]);
  });

  it("counts decisions for each group and each neighbourhood, most first", () => {
    const story = budget();
    for (const [name, group, neighbourhood] of [["a", "gezinnen", "Oost"], ["b", "gezinnen", "West"]] as const) {
      story.assignment(name, "2024-03-01", { targetGroup: group, neighbourhood });
      story.tie(name, "doel", ["aims-at", "2024-03-02"]);
    } // prettier-ignore
    expect(belowOf(story).targetGroups).toEqual([
      { name: "gezinnen", decisions: 2 },
      { name: "ouderen", decisions: 1 },
    ]);
    expect(belowOf(story).neighbourhoods).toEqual([
      { name: "West", decisions: 2 },
      { name: "Oost", decisions: 1 },
    ]);
  });

  it("can be asked of any decision, and says so where nothing serves it", () => {
    const story = budget();
    expect(belowOf(story, "opdracht").euros).toBe(70_000);
    expect(belowOf(story, "huur").sentence).toBe(
      "Op 30 juni 2026 is er geen besluit dat het contract “huur” dient.",
    );
    expect(belowGoal.answer(story.asked(), { goal: subject(99) })).toBeUndefined();
  });
});
