import { describe, expect, it } from "vitest";
import { ElectionHeld } from "../../council/index.ts";
import { GoalAdjusted } from "../../goal/index.ts";
import { subject } from "../../kit/testing.ts";
import { ResolutionTaken } from "../../resolution/index.ts";
import { type ChainStory, thread } from "../chain-testing.ts";
import { compareAt } from "../picture/at.ts";
import { chainDiff, type ChainDiff } from "./chain-diff.ts";
import { chainPicture } from "./chain-picture.ts";

const A = "2026-03-01";
const B = "2026-11-12";

const diffOf = (story: ChainStory, more: object = {}): ChainDiff => {
  const found = chainDiff.answer(story.asked(), { from: A, to: B, ...more });
  if (found === undefined) throw new Error("there is no difference to tell");
  return found;
};

const rows = ({ changes }: ChainDiff) =>
  changes.map(({ change, decision, date }) => [change, decision.title, date]);

describe("the difference between two dates", () => {
  it("tells what came, went and broke, in order of date, with the events that did it", () => {
    const story = thread();
    const withdrawn = story.withdraw("opdracht", "2026-09-08");
    story.motion("nieuw", "2026-06-01");
    const diff = diffOf(story);
    expect(diff.sentence).toBe("Tussen 1 maart en 12 november 2026: 1 nieuw, 1 weg, 1 gebroken.");
    expect(rows(diff)).toEqual([
      ["new", "nieuw", "2026-06-01"],
      ["gone", "opdracht", "2026-09-08"],
      ["broken", "huur", "2026-09-08"],
    ]);
    expect(diff.changes.slice(1).map(({ evidence }) => evidence)).toEqual([[withdrawn], [withdrawn]]); // prettier-ignore
    expect(diff.changes[2]?.sentence).toBe(
      "Het contract “huur” loopt door. Sinds 8 september 2026 leidt geen spoor meer naar een doel dat geldt: de opdracht “opdracht” geldt niet meer.",
    );
    expect(diff.evidence).toContain(withdrawn);
  });

  it("names the decision that took another away before the act itself", () => {
    const story = thread();
    const resolution = ResolutionTaken.of(
      { kind: "executive-resolution", title: "Intrekking" },
      { occurredOn: "2026-09-07" },
    );
    const taken = story.record("resolution", "intrekking", resolution);
    story.tie("intrekking", "opdracht", ["repeals", "2026-09-07"]);
    const withdrawn = story.withdraw("opdracht", "2026-09-08");
    const broken = diffOf(story).changes.find(({ change }) => change === "broken");
    expect(broken?.causes.map(({ position, date }) => [position, date])).toEqual([
      [taken, "2026-09-07"],
      [withdrawn, "2026-09-08"],
    ]);
  });

  it("names the root first where a decision went after what it rested on", () => {
    const story = thread();
    const abandoned = story.abandon("doel", "2026-05-01");
    const withdrawn = story.withdraw("opdracht", "2026-09-08");
    const causes = (title: string) =>
      diffOf(story).changes.find(({ decision }) => decision.title === title)?.evidence;
    expect(causes("opdracht")).toEqual([abandoned, withdrawn]);
    expect(causes("huur")).toEqual([abandoned]);
    expect(diffOf(story).counts).toEqual([
      { change: "gone", count: 2 },
      { change: "broken", count: 2 },
    ]);
  });

  it("leaves out causes before the first date, and what was broken already", () => {
    const story = thread();
    story.abandon("doel", "2026-02-01");
    story.withdraw("opdracht", "2026-09-08");
    const diff = diffOf(story);
    expect(rows(diff)).toEqual([["gone", "opdracht", "2026-09-08"]]);
    expect(diff.changes[0]?.causes).toHaveLength(1);
  });

  it("tells amounts, texts, statuses and traces by the events that say so", () => {
    const story = thread();
    const more = story.change("huur", "2026-04-01", 40_000);
    const named = story.record(
      "goal",
      "doel",
      GoalAdjusted.of(
        { title: "doel, scherper", targetGroup: "ouderen", change: "sharpened", reason: "cijfers" },
        { occurredOn: "2026-05-01" },
      ),
    );
    const done = story.complete("opdracht", "2026-06-01");
    const tied = story.tie("huur", "doel", ["aims-at", "2026-07-01"]);
    const untied = story.untie("huur", "opdracht", "2026-08-01");
    const diff = diffOf(story);
    expect(diff.changes.map(({ change, evidence }) => [change, evidence])).toEqual([
      ["amount", [more]],
      ["text", [named]],
      ["status", [done]],
      ["tied", [tied]],
      ["untied", [untied]],
    ]);
    const sentences = new Map(diff.changes.map(({ change, sentence }) => [change, sentence]));
    expect(sentences.get("amount")).toMatch(/^Het contract “huur”: .*40\.000/);
    expect(sentences.get("tied")).toBe("Spoor gelegd: het contract “huur” dient het doel “doel, scherper”."); // prettier-ignore
    expect(sentences.get("untied")).toBe("Spoor beëindigd: het contract “huur” geeft uitvoering aan de opdracht “opdracht”; dat telt niet meer."); // prettier-ignore
  });

  it("restores only what had a way before", () => {
    const story = thread();
    story.untie("opdracht", "motie", "2026-02-01");
    story.contract("los", "2026-01-01", 1);
    story.tie("los", "doel", ["aims-at", "2026-04-01"]);
    story.tie("huur", "doel", ["aims-at", "2026-04-02"]);
    expect(rows(diffOf(story))).toEqual([
      ["tied", "los", "2026-04-01"],
      ["restored", "huur", "2026-04-02"],
      ["tied", "huur", "2026-04-02"],
    ]);
  });

  it("can be asked around one decision, either way round, and of one day", () => {
    const story = thread();
    story.withdraw("opdracht", "2026-09-08");
    story.motion("nieuw", "2026-06-01");
    expect(rows(diffOf(story, { focus: story.id("motie") })).map(([change]) => change)).toEqual(["gone", "broken"]); // prettier-ignore
    expect(diffOf(story, { from: B, to: A })).toEqual(diffOf(story));
    expect(diffOf(story, { from: A, to: A }).sentence).toBe(
      "Tussen 1 maart en 1 maart 2026: geen veranderingen.",
    );
    const focus = subject(99);
    expect(chainDiff.answer(story.asked(), { from: A, to: B, focus })).toBeUndefined();
  });

  it("gives the political moments in between, and knows what is known alone", () => {
    const story = thread();
    const before = story.head;
    const election = { seats: 9, results: [{ faction: "Groen", seats: 9 }] };
    story.record("council", "raad", ElectionHeld.of(election, { occurredOn: "2026-03-18" }));
    story.withdraw("opdracht", "2026-09-08");
    expect(diffOf(story).moments.map(({ date, kind }) => [date, kind])).toEqual([
      ["2026-03-18", "election"],
    ]);
    const then = chainDiff.answer(story.asked(B, before), { from: A, to: B });
    expect([then?.changes, then?.moments]).toEqual([[], []]);
  });

  it("says the same as the picture", () => {
    const story = thread();
    story.goal("tweede", "2026-04-01");
    story.motion("twee", "2026-04-02");
    story.tie("twee", "tweede", ["aims-at", "2026-04-02"]);
    story.assignment("even", "2026-04-03");
    story.tie("even", "twee", ["assigned-by", "2026-04-03"]);
    story.withdraw("even", "2026-05-03");
    story.abandon("doel", "2026-06-01");
    story.tie("huur", "twee", ["implements", "2026-07-01"]);
    const picture = chainPicture.answer(story.asked(), {});
    const { nodes } = compareAt(picture ?? { nodes: [], edges: [] }, A, B);
    const drawn = [...nodes].filter(([, change]) => change !== "same" && change !== "absent");
    const told = diffOf(story).changes.filter(({ change }) => change !== "tied");
    expect(new Map(told.map(({ decision, change }) => [decision.id, change]))).toEqual(new Map(drawn)); // prettier-ignore
    expect(drawn.length).toBeGreaterThan(3);
  });
});
