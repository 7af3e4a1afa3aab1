import { QuestionTermExtended } from "../events/question-term-extended.ts";
import { defineQuestionCommand } from "../state.ts";

/** Records that the answer will come later. */
export const extendQuestionTerm = defineQuestionCommand({
  name: "extend-question-term",
  label: "Termijn verlengen",
  step: "extendTerm",
  event: QuestionTermExtended,
});
