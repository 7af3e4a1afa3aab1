import { SpellingJudged } from "../events/spelling-judged.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records what a clerk says of a spelling; a later judgement takes over. */
export const judgeSpelling = defineCouncilCommand({
  name: "judge-spelling",
  label: "Schrijfwijze beoordelen",
  event: SpellingJudged,
  check: ({ spellings }, { spelling }) =>
    spellings.some((known) => known.spelling === spelling)
      ? undefined
      : { code: "spelling-unknown", spelling },
});
