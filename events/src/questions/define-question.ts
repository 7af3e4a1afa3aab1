import * as z from "zod/mini";
import { isoDate, wholeNumber } from "../kit/index.ts";
import type { Verdict } from "./answer.ts";
import type { Asked } from "./dossier.ts";
import { marked } from "./secrecy/marks.ts";

/** The two times of every question; today and all that is known where they are absent. */
export const momentInput = z.object({
  asOf: z.optional(isoDate()),
  knownAt: z.optional(wholeNumber()),
});

/** What a question is made from; the route, the command line and the client follow from it. */
export interface QuestionDescription<Input extends object, Answer extends Verdict> {
  /** Name in addresses and on the command line: that of its file. */
  readonly name: string;
  /** What it is called, in Dutch. */
  readonly label: string;
  readonly english: string;
  /** What it asks for besides the two times: a flat object of texts, codes, dates and ids. */
  readonly input: z.ZodMiniObject & z.ZodMiniType<Input>;
  /** Pure; undefined where what is asked about does not exist then, or is not known yet. */
  readonly answer: (asked: Asked, input: Input) => Answer | undefined;
}

/** Any question, as routes and the command line are derived from it. */
export interface AnyQuestion {
  readonly name: string;
  readonly label: string;
  readonly english: string;
  readonly input: z.ZodMiniObject;
  // A method, so that questions of all inputs fit: each gets what its own schema accepted.
  answer(asked: Asked, input: object): Verdict | undefined;
}

/** Defines a question, of which the answer marks what is not public: one file here is an endpoint, a command and a method of the client. */
export const defineQuestion = <Input extends object, Answer extends Verdict>(
  question: QuestionDescription<Input, Answer>,
): QuestionDescription<Input, Answer> => ({
  ...question,
  answer: (asked, input) => marked(asked, question.answer(asked, input)),
});
