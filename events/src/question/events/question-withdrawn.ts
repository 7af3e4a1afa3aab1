import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineQuestionEvent } from "../state.ts";

/** The members withdraw their question before it is answered. */
export const QuestionWithdrawn = defineQuestionEvent({
  type: "QuestionWithdrawn",
  label: "Vraag ingetrokken",
  tone: "done",
  versions: firstVersion(z.object({ reason: z.optional(text()) })),
  summarise: ({ reason }) =>
    `De vraag werd ingetrokken door de leden die haar stelden${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state) => ({ ...state, status: "withdrawn" }),
  facts: (_data, about) => statusFacts(about, { status: "withdrawn" }),
});
