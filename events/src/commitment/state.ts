import { defineEvent, defineStepCommand, type IsoDate, type Steps } from "../kit/index.ts";

/** States of a commitment (domain.md 4.3); "none" before it is recorded. */
export type CommitmentStatus =
  "none" | "made" | "term-shifted" | "fulfilled" | "partly-fulfilled" | "withdrawn" | "lapsed";

/** What a commitment's deciders need to know. */
export interface CommitmentState {
  readonly status: CommitmentStatus;
  readonly since?: IsoDate;
}

/** A commitment that is not recorded yet. */
export const initialCommitment: CommitmentState = { status: "none" };

const open = ["made", "term-shifted"] as const satisfies readonly CommitmentStatus[];

/** From which states a commitment may take each step (domain.md 4.3). */
export const commitmentSteps = {
  make: ["none"],
  shiftTerm: open,
  settle: open,
  withdraw: open,
  lapse: open,
  handOver: open,
} satisfies Steps<string>;

/** Defines an event of a commitment. */
export const defineCommitmentEvent = defineEvent<CommitmentState>();

/** Defines a command on a commitment. */
export const defineCommitmentCommand = defineStepCommand<
  CommitmentState,
  keyof typeof commitmentSteps
>(commitmentSteps);
