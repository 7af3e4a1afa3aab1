import { defineDecisionCommand, defineEvent, type IsoDate, type Steps } from "../kit/index.ts";

/** States of a grant (Awb titel 4.2); "none" before it is recorded. */
export type GrantStatus = "none" | "given" | "changed" | "settled" | "withdrawn";

/** What a grant's deciders need to know. */
export interface GrantState {
  readonly status: GrantStatus;
  readonly since?: IsoDate;
}

/** A grant that is not recorded yet. */
export const initialGrant: GrantState = { status: "none" };

const standing = ["given", "changed"] as const satisfies readonly GrantStatus[];

/** From which states a grant may take each step. A settled grant can still be withdrawn. */
export const grantSteps = {
  give: ["none"],
  change: standing,
  settle: standing,
  withdraw: [...standing, "settled"],
} satisfies Steps<string>;

/** Defines an event of a grant. */
export const defineGrantEvent = defineEvent<GrantState>();

/** Defines a command on a grant. */
export const defineGrantCommand = defineDecisionCommand<GrantState, keyof typeof grantSteps>(
  grantSteps,
);
