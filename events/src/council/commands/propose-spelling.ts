import { SpellingProposed } from "../events/spelling-proposed.ts";
import { defineCouncilCommand } from "../state.ts";

/** Proposes that a spelling means a known faction. */
export const proposeSpelling = defineCouncilCommand({
  name: "propose-spelling",
  label: "Schrijfwijze voorstellen",
  event: SpellingProposed,
  check: ({ spellings }, { spelling }) =>
    spellings.some((known) => known.spelling === spelling)
      ? { code: "already-recorded" }
      : undefined,
});
