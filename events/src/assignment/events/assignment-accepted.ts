import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineAssignmentEvent } from "../state.ts";

/** Whoever was asked says to carry the assignment out. */
export const AssignmentAccepted = defineAssignmentEvent({
  type: "AssignmentAccepted",
  label: "Opdracht aanvaard",
  lane: "executive",
  versions: firstVersion(z.object({ by: text(200), conditions: z.optional(text()) })),
  summarise: ({ by, conditions }) =>
    `De opdracht werd aanvaard door ${by}${conditions === undefined ? "." : `, op voorwaarde: ${conditions}`}`,
  evolve: (state) => ({ ...state, status: "accepted" }),
  facts: (_data, about) => statusFacts(about, { status: "accepted" }),
});
