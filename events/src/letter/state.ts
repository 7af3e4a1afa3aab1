import { defineEvent, defineStepCommand, type IsoDate, type Steps } from "../kit/index.ts";

/** States of a letter; "none" before it is recorded. */
export type LetterStatus = "none" | "sent";

/** What a letter's decider needs to know. */
export interface LetterState {
  readonly status: LetterStatus;
  readonly since?: IsoDate;
}

/** A letter that is not recorded yet. */
export const initialLetter: LetterState = { status: "none" };

/** A letter is sent, and that is all. */
export const letterSteps = { send: ["none"] } satisfies Steps<string>;

/** Defines an event of a letter. */
export const defineLetterEvent = defineEvent<LetterState>();

/** Defines a command on a letter. */
export const defineLetterCommand = defineStepCommand<LetterState, keyof typeof letterSteps>(
  letterSteps,
);
