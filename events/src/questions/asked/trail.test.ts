import { describe, expect, it } from "vitest";
import { subject } from "../../kit/testing.ts";
import { ChainStory, thread } from "../chain-testing.ts";
import { trail, type Trail } from "./trail.ts";

const trailOf = (story: ChainStory, name: string, asOf?: string): Trail => {
  const found = trail.answer(story.asked(asOf), { decision: story.id(name) });
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
};

const ways = ({ paths }: Trail) =>
  paths.map(({ hops, holds }) => [hops.map(({ decision }) => decision.title).join(" "), holds]);

describe("the trail of a decision", () => {
  it("leads up to its goal, each step with its type, its words and its event", () => {
    const story = thread();
    const laid = story.head;
    const found = trailOf(story, "huur");
    expect(found.sentence).toBe(
      "Het contract “huur” dient het doel “doel”, via de opdracht “opdracht” en de motie “motie”.",
    );
    expect(found.paths[0]?.hops[0]).toMatchObject({
      type: "implements",
      label: "geeft uitvoering aan",
      intention: "huur voor opdracht",
      position: laid,
      date: "2024-05-01",
      decision: { title: "opdracht", status: "given" },
      holds: true,
    });
    expect(found.evidence).toHaveLength(3);
  });

  it("has the strongest path first, whatever its length", () => {
    const story = thread();
    story.motion("casus", "2024-02-01");
    story.tie("casus", "doel", ["follows-from", "2024-02-02"]);
    story.tie("huur", "casus", ["follows-from", "2024-05-02"]);
    story.goal("wijder", "2024-01-01");
    story.tie("doel", "wijder", ["concretises", "2024-01-02"]);
    expect(ways(trailOf(story, "huur"))).toEqual([
      ["opdracht motie doel", true],
      ["opdracht motie doel wijder", true],
      ["casus doel", true],
      ["casus doel wijder", true],
    ]);
    expect(trailOf(story, "huur").sentence).toMatch(/Er zijn nog 3 andere wegen\.$/);
  });

  it("puts a path that does not hold after those that do, and says where it fails", () => {
    const story = thread();
    story.tie("huur", "doel", ["side-effect-on", "2024-05-02"]);
    story.motion("casus", "2024-02-01");
    story.tie("casus", "doel", ["aims-at", "2024-02-02"]);
    story.tie("huur", "casus", ["follows-from", "2024-05-02"]);
    story.withdraw("opdracht", "2026-03-01");
    expect(ways(trailOf(story, "huur", "2026-04-01"))).toEqual([
      ["casus doel", true],
      ["doel", false],
      ["opdracht motie doel", false],
    ]);
    expect(trailOf(story, "huur", "2026-02-28").paths.filter(({ holds }) => holds)).toHaveLength(2);
    const hop = trailOf(story, "huur", "2026-04-01").paths[2]?.hops[0];
    expect(hop?.sentence).toBe("De opdracht “opdracht” geldt niet meer op 1 april 2026.");
  });

  it("says that none holds, or that there is none", () => {
    const story = thread();
    story.motion("los", "2024-02-01");
    story.abandon("doel", "2026-03-01");
    expect(trailOf(story, "los").sentence).toBe(
      "Geen spoor leidt van de motie “los” naar een doel.",
    );
    expect(trailOf(story, "motie").sentence).toBe(
      "Geen weg van de motie “motie” naar een doel houdt stand. De weg naar het doel “doel”, rechtstreeks, houdt niet. Het doel “doel” geldt niet meer op 30 juni 2026.",
    );
    expect(trail.answer(story.asked(), { decision: subject(99) })).toBeUndefined();
    expect(trail.answer(story.asked("2023-01-01"), { decision: story.id("huur") })).toBeUndefined();
  });

  it("gives twenty paths and counts the rest", () => {
    const story = new ChainStory();
    story.goal("doel", "2024-01-01");
    story.contract("huur", "2024-05-01", 1);
    for (let number = 0; number < 23; number += 1) {
      story.motion(`motie ${number}`, "2024-02-01");
      story.tie(`motie ${number}`, "doel", ["aims-at", "2024-02-01"]);
      story.tie("huur", `motie ${number}`, ["implements", "2024-05-01"]);
    }
    const { paths, leftOut } = trailOf(story, "huur");
    expect([paths.length, leftOut]).toEqual([20, 3]);
  });
});
