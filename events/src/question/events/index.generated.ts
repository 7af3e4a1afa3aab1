// Written by `npm run generate`; edit the files beside it.
import { QuestionAnswered } from "./question-answered.ts";
import { QuestionAsked } from "./question-asked.ts";
import { QuestionTermExtended } from "./question-term-extended.ts";
import { QuestionWithdrawn } from "./question-withdrawn.ts";

export { QuestionAnswered, QuestionAsked, QuestionTermExtended, QuestionWithdrawn };

/** All of this folder, in the order of their names. */
export const questionEvents = [QuestionAnswered, QuestionAsked, QuestionTermExtended, QuestionWithdrawn] as const;
