import { defineEvent, defineStepCommand, type IsoDate, type Steps } from "../kit/index.ts";

/** States of an assignment; "none" before it is recorded. */
export type AssignmentStatus = "none" | "given" | "accepted" | "paused" | "completed" | "withdrawn";

/** What an assignment's deciders need to know. */
export interface AssignmentState {
  readonly status: AssignmentStatus;
  readonly since?: IsoDate;
}

/** An assignment that is not recorded yet. */
export const initialAssignment: AssignmentState = { status: "none" };

const running = ["given", "accepted"] as const satisfies readonly AssignmentStatus[];
const open = [...running, "paused"] as const;

/**
 * From which states an assignment may take each step. Sources often leave out the acceptance, so work
 * can go on without it. Whoever resumes the work has accepted it.
 */
export const assignmentSteps = {
  give: ["none"],
  accept: ["given"],
  setStage: running,
  adjust: open,
  pause: running,
  resume: ["paused"],
  complete: running,
  withdraw: open,
  handOver: open,
} satisfies Steps<string>;

/** Defines an event of an assignment. */
export const defineAssignmentEvent = defineEvent<AssignmentState>();

/** Defines a command on an assignment. */
export const defineAssignmentCommand = defineStepCommand<
  AssignmentState,
  keyof typeof assignmentSteps
>(assignmentSteps);
