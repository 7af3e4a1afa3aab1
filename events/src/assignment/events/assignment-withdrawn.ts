import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineAssignmentEvent } from "../state.ts";

/** Whoever gave the assignment takes it back. */
export const AssignmentWithdrawn = defineAssignmentEvent({
  type: "AssignmentWithdrawn",
  label: "Opdracht ingetrokken",
  tone: "done",
  lane: "executive",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `De opdracht werd ingetrokken: ${reason}`,
  evolve: (state) => ({ ...state, status: "withdrawn" }),
  facts: (_data, about) => statusFacts(about, { status: "withdrawn", inForce: false }),
});
