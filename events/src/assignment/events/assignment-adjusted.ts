import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { assignmentChange, assignmentFacts } from "../content.ts";
import { defineAssignmentEvent } from "../state.ts";

/**
 * An assignment changes while it runs. The fields that are given take the place of what they said; the
 * budget is the whole budget from now on.
 */
export const AssignmentAdjusted = defineAssignmentEvent({
  type: "AssignmentAdjusted",
  label: "Opdracht aangepast",
  lane: "executive",
  versions: firstVersion(z.extend(assignmentChange, { reason: text() })),
  summarise: ({ reason }) => `De opdracht werd aangepast: ${reason}`,
  evolve: (state) => state,
  facts: ({ reason: _why, ...content }, about) => assignmentFacts(content, about),
});
