import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineAssignmentEvent } from "../state.ts";

/** The work stops for a time; the assignment stays. */
export const AssignmentPaused = defineAssignmentEvent({
  type: "AssignmentPaused",
  label: "Opdracht stilgelegd",
  lane: "executive",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `Het werk aan de opdracht ligt stil: ${reason}`,
  evolve: (state) => ({ ...state, status: "paused" }),
  facts: (_data, about) => statusFacts(about, { status: "paused" }),
});
