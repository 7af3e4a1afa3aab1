import { defineEvent, defineStepCommand, type IsoDate, type Steps } from "../kit/index.ts";
import type { Imposed } from "./imposed.ts";

/** States of secrecy: imposed, given to the council with the papers, lifted; "none" before it is recorded. */
export type SecrecyStatus = "none" | "imposed" | "given-to-council" | "lifted";

/** Secrecy of one decision, or of some of its fields. */
export interface SecrecyState {
  readonly status: SecrecyStatus;
  readonly since?: IsoDate;
  /** What was imposed. */
  readonly imposed?: Imposed | undefined;
  readonly givenOn?: IsoDate | undefined;
  readonly liftedOn?: IsoDate | undefined;
}

/** Secrecy that is not recorded yet. */
export const initialSecrecy: SecrecyState = { status: "none" };

/** From which states secrecy may take each step. */
export const secrecySteps = {
  impose: ["none"],
  give: ["imposed"],
  lift: ["imposed", "given-to-council"],
} satisfies Steps<string>;

/** Defines an event of secrecy. */
export const defineSecrecyEvent = defineEvent<SecrecyState>();

/** Defines a command on secrecy that is no more than its step. */
export const defineSecrecyCommand = defineStepCommand<SecrecyState, keyof typeof secrecySteps>(
  secrecySteps,
);
