import { describe, expect, it } from "vitest";
import { SecrecyImposed, SecrecyLifted } from "../../secrecy/index.ts";
import { belowGoal } from "../asked/below-goal.ts";
import { chainPicture } from "../asked/chain-picture.ts";
import { followUp } from "../asked/follow-up.ts";
import { trail } from "../asked/trail.ts";
import { thread, type ChainStory } from "../chain-testing.ts";
import type { Asked } from "../dossier.ts";
import { overview } from "../overview.ts";
import { timeline } from "../timeline/timeline.ts";

const ON = { occurredOn: "2024-06-01" };

/** The thread of which the motion is internal, and a part of the contract secret. */
const closed = (): ChainStory => {
  const story = thread();
  const motion = { decision: story.id("motie"), level: "internal", imposedBy: "council" } as const;
  const contract = { decision: story.id("huur"), level: "secret", ground: "woo-2-b" } as const;
  const part = { fields: ["value"], imposedBy: "college" as const };
  story.record("secrecy", "van de motie", SecrecyImposed.of(motion, ON));
  story.record("secrecy", "van de huur", SecrecyImposed.of({ ...contract, ...part }, ON));
  return story;
};

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Each mark that an answer shows of a decision, wherever that is named in it; "none" where it bears none. */
const marksIn = (answer: unknown, id: string): readonly unknown[] => {
  if (!isObject(answer)) return [];
  const own =
    "id" in answer && answer.id === id && "title" in answer
      ? ["secrecy" in answer ? (answer.secrecy ?? "none") : "none"]
      : [];
  return [...own, ...Object.values(answer).flatMap((each) => marksIn(each, id))];
};

const ANSWERS = {
  timeline: (asked: Asked) => timeline(asked, {}),
  overview,
  chain: (asked: Asked) => chainPicture.answer(asked, {}),
  "follow-up": (asked: Asked) => followUp.answer(asked, {}),
  below: (asked: Asked, story: ChainStory) => belowGoal.answer(asked, { goal: story.id("doel") }),
  trail: (asked: Asked, story: ChainStory) => trail.answer(asked, { decision: story.id("huur") }),
} as const;

describe("what is not public bears its mark", () => {
  it.each(Object.entries(ANSWERS))("wherever it is named: %s", (_name, answer) => {
    const story = closed();
    const found = marksIn(answer(story.asked("2024-07-01"), story), story.id("motie"));
    expect(found.length).toBeGreaterThan(0);
    expect([...new Set(found)]).toEqual(["internal"]);
  });

  it("of a part where a part is secret, and none where nothing is", () => {
    const story = closed();
    const marks = (name: string) =>
      marksIn(chainPicture.answer(story.asked("2024-07-01"), {}), story.id(name));
    expect(marks("huur")).toEqual(["secret-part"]);
    expect(marks("opdracht")).toEqual(["none"]);
  });

  it("no more once it is lifted", () => {
    const story = closed();
    story.record("secrecy", "van de motie", SecrecyLifted.of({ liftedBy: "council" }, ON));
    const found = marksIn(overview(story.asked("2024-07-01")), story.id("motie"));
    expect([...new Set(found)]).toEqual(["none"]);
  });
});
