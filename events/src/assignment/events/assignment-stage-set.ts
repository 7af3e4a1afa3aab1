import * as z from "zod/mini";
import { firstVersion, text, textFacts } from "../../kit/index.ts";
import { stage, stageWords } from "../content.ts";
import { defineAssignmentEvent } from "../state.ts";

/** The work comes to a stage, also back to an earlier one. */
export const AssignmentStageSet = defineAssignmentEvent({
  type: "AssignmentStageSet",
  label: "Fase vastgelegd",
  lane: "organisation",
  versions: firstVersion(z.object({ stage, explanation: z.optional(text()) })),
  summarise: ({ stage, explanation }) =>
    `De opdracht kwam in de fase ${stageWords[stage]}${explanation === undefined ? "." : `: ${explanation}`}`,
  evolve: (state) => state,
  facts: ({ stage }, about) => textFacts(about, { stage }),
});
