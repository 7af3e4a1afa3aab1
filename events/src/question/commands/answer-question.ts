import { QuestionAnswered } from "../events/question-answered.ts";
import { defineQuestionCommand } from "../state.ts";

/** Records the answer. */
export const answerQuestion = defineQuestionCommand({
  name: "answer-question",
  label: "Antwoord vastleggen",
  step: "answer",
  event: QuestionAnswered,
});
