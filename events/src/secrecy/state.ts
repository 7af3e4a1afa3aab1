import { defineEvent, defineStepCommand, type IsoDate, type Steps } from "../kit/index.ts";
import type { SecrecyBody } from "./grounds.ts";
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

/**
 * Who lifts it: the body that imposed it; for a commission also the body that set it up, which may be any
 * of three; once given to the council the council alone (Gemeentewet art. 89).
 */
export const liftingBodies = ({ status, imposed }: SecrecyState): readonly SecrecyBody[] => {
  if (imposed === undefined || status === "given-to-council") return ["council"];
  const { imposedBy } = imposed;
  return imposedBy === "commission" ? ["commission", "council", "college", "mayor"] : [imposedBy];
};

/** Defines an event of secrecy. */
export const defineSecrecyEvent = defineEvent<SecrecyState>();

/** Defines a command on secrecy that is no more than its step. */
export const defineSecrecyCommand = defineStepCommand<SecrecyState, keyof typeof secrecySteps>(
  secrecySteps,
);
