import type { RecordedEvent } from "@doelspoor/events";
import { expect, test } from "vitest";
import { commandOf, streamOf } from "../../forms/catalogue.ts";
import { asItReads } from "./as-it-reads.ts";

const event = (position: number, type: string, data: object): RecordedEvent => ({
  id: `event-${position}`,
  type,
  version: 1,
  stream: "goal-gm9999.goal",
  revision: position,
  position,
  municipality: "gm9999",
  occurredOn: "2026-01-01",
  recordedAt: "2026-01-01T10:00:00.000Z",
  actor: { id: "griffie", role: "griffie" },
  confidentiality: "public",
  data,
});
const recorded = [
  event(0, "GoalSet", { title: "Ouderen wonen prettig", targetGroup: "ouderen" }),
  event(1, "GoalAdjusted", {
    title: "Ouderen wonen prettig",
    targetGroup: "inwoners van 75 jaar en ouder",
    change: "sharpened",
    reason: "de raad koos",
  }),
  event(2, "GoalReviewed", { finding: "op koers" }),
];
const draftOf = (name: string) => {
  const [stream, command] = [streamOf("goals"), commandOf("goals", name)];
  return stream && command && asItReads(stream, command, recorded);
};

test("a goal that is adjusted stands in the form as it reads now, without what was said of the last change", () => {
  const draft = draftOf("adjust-goal");
  expect(draft).toMatchObject({
    title: "Ouderen wonen prettig",
    targetGroup: "inwoners van 75 jaar en ouder",
  });
  expect(draft).not.toHaveProperty("reason");
  expect(draft).not.toHaveProperty("change");
});

test("a step that says only what happened begins empty", () => {
  expect(draftOf("review-goal")).toEqual({});
});
