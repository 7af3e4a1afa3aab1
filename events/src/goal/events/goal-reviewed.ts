import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineGoalEvent } from "../state.ts";

/** A goal is reviewed and kept as it is (herijking, domain.md F30). */
export const GoalReviewed = defineGoalEvent({
  type: "GoalReviewed",
  label: "Doel herijkt",
  versions: firstVersion(z.object({ finding: text() })),
  summarise: ({ finding }) => `Het doel werd herijkt en bleef staan: ${finding}`,
  evolve: (state) => ({ ...state, status: "reviewed" }),
  facts: (_data, { subject, from }) => [{ kind: "status", status: "reviewed", subject, from }],
});
