// Written by `npm run generate`; edit the files beside it.
import { answerQuestion } from "./answer-question.ts";
import { askQuestion } from "./ask-question.ts";
import { extendQuestionTerm } from "./extend-question-term.ts";
import { withdrawQuestion } from "./withdraw-question.ts";

export { answerQuestion, askQuestion, extendQuestionTerm, withdrawQuestion };

/** All of this folder, in the order of their names. */
export const questionCommands = [answerQuestion, askQuestion, extendQuestionTerm, withdrawQuestion] as const;
