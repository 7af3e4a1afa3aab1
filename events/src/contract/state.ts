import { defineDecisionCommand, defineEvent, type IsoDate, type Steps } from "../kit/index.ts";

/** States of a contract from its signature (domain.md 4.3); "none" before it is recorded. */
export type ContractStatus =
  | "none" | "signed" | "running" | "changed" | "extended"
  | "notice-given" | "ended" | "dissolved"; // prettier-ignore

/** What a contract's deciders need to know. */
export interface ContractState {
  readonly status: ContractStatus;
  readonly since?: IsoDate;
}

/** A contract that is not recorded yet. */
export const initialContract: ContractState = { status: "none" };

const standing = ["signed", "running", "changed", "extended"] as const;
const binding = [...standing, "notice-given"] as const satisfies readonly ContractStatus[];

/**
 * From which states a contract may take each step. Sources often leave out the start, so a signed contract
 * may be changed or extended at once. A dispute may also arise after the end.
 */
export const contractSteps = {
  sign: ["none"],
  start: ["signed"],
  change: binding,
  extend: standing,
  giveNotice: standing,
  end: binding,
  dissolve: binding,
  dispute: [...binding, "ended", "dissolved"],
} satisfies Steps<string>;

/** Defines an event of a contract. */
export const defineContractEvent = defineEvent<ContractState>();

/** Defines a command on a contract. */
export const defineContractCommand = defineDecisionCommand<
  ContractState,
  keyof typeof contractSteps
>(contractSteps);
