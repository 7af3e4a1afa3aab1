import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineAssignmentEvent } from "../state.ts";

/** The work is done. */
export const AssignmentCompleted = defineAssignmentEvent({
  type: "AssignmentCompleted",
  label: "Opdracht afgerond",
  tone: "done",
  lane: "executive",
  versions: firstVersion(z.object({ result: text() })),
  summarise: ({ result }) => `De opdracht is afgerond: ${result}`,
  evolve: (state) => ({ ...state, status: "completed" }),
  facts: (_data, about) => statusFacts(about, { status: "completed", inForce: false }),
});
