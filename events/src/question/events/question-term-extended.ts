import * as z from "zod/mini";
import { dutchDate, firstVersion, isoDate, statusFacts, text, textFacts } from "../../kit/index.ts";
import { defineQuestionEvent } from "../state.ts";

/** Whoever must answer tells the council that the answer comes later. */
export const QuestionTermExtended = defineQuestionEvent({
  type: "QuestionTermExtended",
  label: "Termijn verlengd",
  lane: "executive",
  versions: firstVersion(z.object({ term: isoDate(), reason: text() })),
  summarise: ({ term, reason }) =>
    `Het antwoord komt later, uiterlijk op ${dutchDate(term)}: ${reason}`,
  evolve: (state) => ({ ...state, status: "term-extended" }),
  facts: ({ term }, about) => [
    ...statusFacts(about, { status: "term-extended" }),
    ...textFacts(about, { term }),
  ],
});
