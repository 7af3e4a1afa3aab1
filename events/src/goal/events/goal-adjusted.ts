import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { contentFacts, goalContent } from "../content.ts";
import { defineGoalEvent } from "../state.ts";

const WORDS = { sharpened: "aangescherpt", weakened: "afgezwakt", shifted: "verschoven" } as const;

/** A goal is sharpened, weakened or shifted by a new decision; the data give the goal as it reads since. */
export const GoalAdjusted = defineGoalEvent({
  type: "GoalAdjusted",
  label: "Doel aangepast",
  versions: firstVersion(
    z.extend(goalContent, {
      change: z.enum(["sharpened", "weakened", "shifted"]),
      reason: text(),
    }),
  ),
  summarise: ({ title, change, reason }) => `Het doel “${title}” werd ${WORDS[change]}: ${reason}`,
  evolve: (state) => ({ ...state, status: "adjusted" }),
  facts: (data, { subject, from }) => [
    { kind: "status", status: "adjusted", subject, from },
    ...contentFacts(data, { subject, from }),
  ],
});
