import { QuestionAsked } from "../events/question-asked.ts";
import { defineQuestionCommand } from "../state.ts";

/** Records that members put a question to the college or the mayor. */
export const askQuestion = defineQuestionCommand({
  name: "ask-question",
  label: "Vraag vastleggen",
  step: "ask",
  event: QuestionAsked,
});
