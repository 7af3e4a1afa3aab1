import * as z from "zod/mini";
import { citedDocument, firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineQuestionEvent } from "../state.ts";

/** The college or the mayor answers (Gemeentewet art. 169, 180). */
export const QuestionAnswered = defineQuestionEvent({
  type: "QuestionAnswered",
  label: "Vraag beantwoord",
  tone: "done",
  lane: "executive",
  versions: firstVersion(
    z.object({
      by: text(200),
      answer: z.optional(text(20_000)),
      document: z.optional(citedDocument),
    }),
  ),
  summarise: ({ by, answer }) =>
    `De vraag werd beantwoord door ${by}${answer === undefined ? "." : `: ${answer}`}`,
  evolve: (state) => ({ ...state, status: "answered" }),
  facts: (_data, about) => statusFacts(about, { status: "answered" }),
});
