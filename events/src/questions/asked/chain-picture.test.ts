import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subject } from "../../kit/testing.ts";
import { ChainStory, thread } from "../chain-testing.ts";
import { compareAt, standAt } from "../picture/at.ts";
import { edgeKey, type ChainPicture } from "../picture/picture.ts";
import { chainPicture } from "./chain-picture.ts";

const pictureOf = (story: ChainStory, focus?: string, more: object = {}): ChainPicture => {
  const focused = focus === undefined ? {} : { focus: story.id(focus) };
  const found = chainPicture.answer(story.asked(), { ...focused, ...more });
  if (found === undefined) throw new Error("there is no picture");
  return found;
};

describe("a picture of the chain", () => {
  it("shows all goals and what serves them, over all of time", () => {
    const story = thread();
    story.motion("los", "2024-02-01");
    const picture = pictureOf(story);
    expect(picture.nodes.map(({ title }) => title)).toEqual(["doel", "motie", "opdracht", "huur"]);
    expect(picture.edges.map(({ type, carries }) => [type, carries])).toEqual([
      ["aims-at", true],
      ["assigned-by", true],
      ["implements", true],
    ]);
    expect(picture.nodes.at(-1)?.spells).toMatchObject([
      { from: "2024-05-01", inForce: true, over: false, worth: { value: 31_200, unit: "EUR" } },
    ]);
    expect(picture.sentence).toBe(
      "Op 30 juni 2026 staan er 4 besluiten in de keten van de gemeente.",
    );
  });

  it("shows all above and all below a focus, nearest first, and tells what it leaves out", () => {
    const story = thread();
    story.motion("andere", "2024-02-01");
    story.tie("andere", "doel", ["aims-at", "2024-02-02"]);
    const titles = (focus: string, more = {}) =>
      pictureOf(story, focus, more).nodes.map(({ title, hidden }) => [title, hidden]);
    expect(titles("opdracht")).toEqual([
      ["opdracht", 0],
      ["motie", 0],
      ["huur", 0],
      ["doel", 1],
    ]);
    expect(titles("opdracht", { hops: 1 }).map(([title]) => title)).toEqual(["opdracht", "motie", "huur"]); // prettier-ignore
    const small = pictureOf(story, "doel", { most: 2 });
    expect([small.nodes.length, small.hiddenNodes]).toEqual([2, 3]);
    expect(chainPicture.answer(story.asked(), { focus: subject(99) })).toBeUndefined();
  });

  it("puts the strongest first of what is as near", () => {
    const story = new ChainStory();
    story.goal("doel", "2024-01-01");
    story.motion("zwak", "2024-02-01");
    story.motion("sterk", "2024-02-01");
    story.tie("zwak", "doel", ["side-effect-on", "2024-02-01"]);
    story.tie("sterk", "doel", ["aims-at", "2024-02-01"]);
    expect(pictureOf(story).nodes.map(({ title }) => title)).toEqual(["doel", "sterk", "zwak"]);
  });

  it("knows what is known at the position alone", () => {
    const story = thread();
    const before = story.head;
    story.withdraw("opdracht", "2026-09-08");
    const breaks = (knownAt?: number) =>
      chainPicture.answer(story.asked("2026-12-01", knownAt), {})?.nodes.at(-1)?.breaks.length;
    expect([breaks(before), breaks()]).toEqual([0, 1]);
  });
});

describe("a decision of a picture on a date", () => {
  it("breaks where a link above it ends, with the link, the day and the event", () => {
    const story = thread();
    const withdrawn = story.withdraw("opdracht", "2026-09-08");
    const picture = pictureOf(story);
    const { nodes, edges, breaks } = standAt(picture, "2026-09-08");
    expect([...nodes.values()].map(({ stand }) => stand)).toEqual(["stands", "stands", "ended", "stands"]); // prettier-ignore
    const link = picture.edges.find(({ source }) => source === story.id("opdracht"))?.trace;
    expect(nodes.get(story.id("huur"))?.broken).toMatchObject({
      from: "2026-09-08",
      trace: picture.edges.find(({ source }) => source === story.id("huur"))?.trace,
      decision: story.id("opdracht"),
      sentence:
        "Sinds 8 september 2026 leidt geen spoor meer naar een doel dat geldt: de opdracht “opdracht” geldt niet meer.",
      causes: [{ position: withdrawn, date: "2026-09-08" }],
    });
    expect([...edges.values()]).toEqual(["counts", "absent", "broken"]);
    expect(edges.get(link ?? "")).toBe("absent");
    expect(breaks).toHaveLength(1);
    expect(standAt(picture, "2026-09-07").breaks).toEqual([]);
    expect(standAt(picture, "2023-12-31").nodes.get(story.id("doel"))?.stand).toBe("absent");
  });

  it("breaks where the trace itself ends, and is restored by another", () => {
    const story = thread();
    story.untie("opdracht", "motie", "2026-03-01");
    story.tie("huur", "doel", ["aims-at", "2026-05-01"]);
    const picture = pictureOf(story);
    const changes = (from: string, to: string) =>
      [...compareAt(picture, from, to).nodes.values()].slice(2);
    const [atMost, huur] = [picture.nodes[2], story.id("huur")];
    expect(standAt(picture, "2026-04-01").nodes.get(huur)?.broken).not.toHaveProperty("decision", expect.anything()); // prettier-ignore
    expect(atMost?.title).toBe("huur");
    expect(changes("2026-02-28", "2026-03-01")).toEqual(["broken", "broken"]);
    expect(changes("2026-03-01", "2026-05-01")).toEqual(["restored", "same"]);
    expect(changes("2026-02-28", "2026-05-01")).toEqual(["same", "broken"]);
  });

  it("does not break by what was carried out, nor where it never had a goal", () => {
    const story = thread();
    story.contract("los", "2024-05-01", 1);
    story.assignment("los-op", "2024-04-01");
    story.tie("los", "los-op", ["implements", "2024-05-01"]);
    story.complete("opdracht", "2026-03-01");
    story.withdraw("los-op", "2026-03-01");
    expect(pictureOf(story).nodes.flatMap(({ breaks }) => breaks)).toEqual([]);
    expect(pictureOf(story, "los").nodes.flatMap(({ breaks }) => breaks)).toEqual([]);
  });

  it("stays whole along a second path, also along decisions that are not drawn", () => {
    const story = thread();
    story.motion("tweede", "2024-02-01");
    story.tie("tweede", "doel", ["aims-at", "2024-02-01"]);
    story.tie("huur", "tweede", ["follows-from", "2024-05-02"]);
    story.withdraw("opdracht", "2026-03-01");
    const drawn = pictureOf(story, "opdracht");
    expect(drawn.nodes.map(({ title }) => title)).not.toContain("tweede");
    expect(drawn.nodes.flatMap(({ breaks }) => breaks)).toEqual([]);
  });

  it("goes with its goal, root first, whatever ended after it below", () => {
    const story = thread();
    const abandoned = story.abandon("doel", "2026-02-01");
    story.withdraw("opdracht", "2026-03-01");
    const broken = standAt(pictureOf(story), "2026-04-01").nodes.get(story.id("huur"))?.broken;
    expect(broken?.decision).toBe(story.id("doel"));
    expect(broken?.causes.map(({ position }) => position)).toEqual([abandoned]);
  });

  it("is drawn to what a trace led to on each date, also where it was laid anew", () => {
    const story = thread();
    story.goal("ander", "2024-01-02");
    story.move("motie", "doel", { to: "ander", date: "2026-03-01" });
    const picture = pictureOf(story);
    const [doel, ander] = [story.id("doel"), story.id("ander")];
    const led = (date: string) =>
      picture.edges
        .filter((edge) => edge.source === story.id("motie"))
        .filter((edge) => standAt(picture, date).edges.get(edgeKey(edge)) === "counts")
        .map(({ target }) => target);
    expect([led("2026-02-28"), led("2026-03-01")]).toEqual([[doel], [ander]]);
    const { edges } = compareAt(picture, "2026-02-28", "2026-03-01");
    expect([...edges.values()].filter((change) => change !== "same")).toEqual(["gone", "new"]);
    // Of what ran otherwise since, the way that failed is the one that is broken.
    story.abandon("ander", "2026-05-01");
    const later = pictureOf(story);
    const { breaks } = standAt(later, "2026-05-01");
    expect(later.edges.filter((edge) => breaks.includes(edgeKey(edge)))).toMatchObject([
      { target: ander },
    ]);
  });

  it("stands in circles as well", () => {
    const story = thread();
    story.motion("a", "2024-02-01");
    story.motion("b", "2024-02-01");
    story.tie("a", "b", ["follows-from", "2024-02-02"]);
    story.tie("b", "a", ["follows-from", "2024-02-02"]);
    story.tie("b", "motie", ["follows-from", "2024-02-03"]);
    story.abandon("doel", "2026-02-01");
    const { nodes } = standAt(pictureOf(story), "2026-04-01");
    expect(nodes.get(story.id("a"))?.broken?.from).toBe("2026-02-01");
  });
});

describe("two dates of a picture", () => {
  it("tell what is new, gone, broken and changed, and what came and went in between is on neither", () => {
    const story = thread();
    story.withdraw("opdracht", "2026-09-08");
    story.motion("nieuw", "2026-06-01");
    story.tie("nieuw", "doel", ["aims-at", "2026-06-01"]);
    story.change("huur", "2024-06-01", 40_000);
    story.assignment("even", "2026-04-01");
    story.tie("even", "doel", ["aims-at", "2026-04-01"]);
    story.withdraw("even", "2026-05-01");
    const { nodes } = compareAt(pictureOf(story), "2026-03-01", "2026-11-12");
    const change = (name: string) => nodes.get(story.id(name));
    expect(["doel", "motie", "opdracht", "huur", "nieuw", "even"].map(change)).toEqual([
      "same", "same", "gone", "broken", "new", "absent",
    ]); // prettier-ignore
    const earlier = compareAt(pictureOf(story), "2024-05-31", "2024-06-01");
    expect(earlier.nodes.get(story.id("huur"))).toBe("changed");
  });

  it("agree with a walk over the chain on each date, whatever happened", () => {
    const decisions = ["a", "b", "c", "d"] as const;
    const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-01-0${String(number)}`);
    const acts = fc.record({
      act: fc.constantFrom("tie", "tie", "end", "untie"),
      one: fc.constantFrom(...decisions),
      other: fc.constantFrom(...decisions, "g", "h"),
      day,
    });
    type Act = typeof acts extends fc.Arbitrary<infer Each> ? Each : never;
    const perform = (story: ChainStory, { act, one, other, day: date }: Act): void => {
      const type = other === "g" || other === "h" ? "aims-at" : "implements";
      if (act === "tie" && one !== other) story.tie(one, other, [type, date]);
      if (act === "untie") story.untie(one, other, date);
      if (act === "end") story.end(other, date);
    };
    const check = (story: ChainStory, date: string): void => {
      const picture = pictureOf(story);
      const stands = standAt(picture, date).nodes;
      for (const { id, served } of picture.nodes) {
        const { stand, broken } = stands.get(id) ?? {};
        const had = served.some(({ from }) => from <= date);
        const lost = stand === "stands" && had && !story.reaches(id, date);
        expect(broken !== undefined, `${id} on ${date}`).toBe(lost);
      }
    };
    const told = (each: readonly Act[]): ChainStory => {
      const story = new ChainStory();
      for (const goal of ["g", "h"]) story.goal(goal, "2025-12-01");
      for (const assignment of decisions) story.assignment(assignment, "2025-12-02");
      for (const act of each) perform(story, act);
      return story;
    };
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 14 }), day, (each, date) => {
        check(told(each), date);
      }),
      { numRuns: 300 },
    );
  });
});
