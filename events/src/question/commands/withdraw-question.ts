import { QuestionWithdrawn } from "../events/question-withdrawn.ts";
import { defineQuestionCommand } from "../state.ts";

/** Records that the members withdraw their question. */
export const withdrawQuestion = defineQuestionCommand({
  name: "withdraw-question",
  label: "Vraag intrekken",
  step: "withdraw",
  event: QuestionWithdrawn,
});
