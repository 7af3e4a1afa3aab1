import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineGoalEvent } from "../state.ts";

const WORDS = {
  reached: "is bereikt",
  "partly-reached": "is deels bereikt",
  abandoned: "werd losgelaten",
  lapsed: "verviel",
  replaced: "werd vervangen",
} as const;

/** A goal comes to its end. Letting go of a goal takes a decision; silence is not an end (domain.md 4.3). */
export const GoalEnded = defineGoalEvent({
  type: "GoalEnded",
  label: "Doel beëindigd",
  tone: "done",
  versions: firstVersion(
    z.object({
      outcome: z.enum(["reached", "partly-reached", "abandoned", "lapsed", "replaced"]),
      explanation: text(),
    }),
  ),
  summarise: ({ outcome, explanation }) => `Het doel ${WORDS[outcome]}: ${explanation}`,
  evolve: (state, { outcome }) => ({ ...state, status: outcome }),
  facts: ({ outcome }, { subject, from }) => [
    { kind: "status", status: outcome, subject, from },
    { kind: "validity", inForce: false, subject, from },
  ],
});
