import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineAssignmentEvent } from "../state.ts";

/** The work goes on. */
export const AssignmentResumed = defineAssignmentEvent({
  type: "AssignmentResumed",
  label: "Opdracht hervat",
  lane: "executive",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `Het werk aan de opdracht ging verder: ${reason}`,
  evolve: (state) => ({ ...state, status: "accepted" }),
  facts: (_data, about) => statusFacts(about, { status: "accepted" }),
});
