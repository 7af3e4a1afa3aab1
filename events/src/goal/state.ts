import { defineEvent, defineStepCommand, type IsoDate, type Steps } from "../kit/index.ts";

/** States of a goal (domain.md 4.3); "none" before it is recorded. */
export type GoalStatus = "none" | "set" | "adjusted" | "reviewed" | GoalOutcome;

/** How a goal ends. Letting go takes a decision. */
export type GoalOutcome = "reached" | "partly-reached" | "abandoned" | "lapsed" | "replaced";

/** What a goal's deciders need to know. */
export interface GoalState {
  readonly status: GoalStatus;
  readonly since?: IsoDate;
}

/** A goal that is not recorded yet. */
export const initialGoal: GoalState = { status: "none" };

const standing = ["set", "adjusted", "reviewed"] as const satisfies readonly GoalStatus[];

/** From which states a goal may take each step (domain.md 4.3). */
export const goalSteps = {
  set: ["none"],
  adjust: standing,
  review: standing,
  end: standing,
} satisfies Steps<string>;

/** Defines an event of a goal. */
export const defineGoalEvent = defineEvent<GoalState>();

/** Defines a command on a goal. */
export const defineGoalCommand = defineStepCommand<GoalState, keyof typeof goalSteps>(goalSteps);
