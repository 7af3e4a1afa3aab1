import * as z from "zod/mini";
import { firstVersion, text, textFacts } from "../../kit/index.ts";
import { defineAssignmentEvent } from "../state.ts";

/** Somebody else carries the assignment out from now on; its stream goes on (domain.md N14). */
export const AssignmentHandedOver = defineAssignmentEvent({
  type: "AssignmentHandedOver",
  label: "Opdracht overgedragen",
  lane: "organisation",
  versions: firstVersion(z.object({ holder: text(200), reason: z.optional(text()) })),
  summarise: ({ holder, reason }) =>
    `De opdracht ging over naar ${holder}${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state) => state,
  facts: ({ holder }, about) => textFacts(about, { holder }),
});
