import { defineEvent, defineStepCommand, type IsoDate, type Steps } from "../kit/index.ts";

/** States of a question; "none" before it is recorded. */
export type QuestionStatus = "none" | "asked" | "term-extended" | "answered" | "withdrawn";

/** What a question's deciders need to know. */
export interface QuestionState {
  readonly status: QuestionStatus;
  readonly since?: IsoDate;
}

/** A question that is not recorded yet. */
export const initialQuestion: QuestionState = { status: "none" };

const open = ["asked", "term-extended"] as const satisfies readonly QuestionStatus[];

/** From which states a question may take each step. */
export const questionSteps = {
  ask: ["none"],
  extendTerm: open,
  answer: open,
  withdraw: open,
} satisfies Steps<string>;

/** Defines an event of a question. */
export const defineQuestionEvent = defineEvent<QuestionState>();

/** Defines a command on a question. */
export const defineQuestionCommand = defineStepCommand<QuestionState, keyof typeof questionSteps>(
  questionSteps,
);
