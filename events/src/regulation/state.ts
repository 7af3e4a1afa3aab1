import { defineDecisionCommand, defineEvent, type DecisionState } from "../kit/index.ts";
import type { IsoDate, Steps } from "../kit/index.ts";
import type { RegulationKind } from "./kinds.ts";

/** States of a regulation (domain.md 4.3); "none" before it is recorded. */
export type RegulationStatus =
  | "none" | "draft" | "open-for-inspection" | "adopted" | "published" | "in-force" | "amended"
  | "suspended" | "repealed" | "lapsed" | "replaced" | "annulled" | "non-binding"; // prettier-ignore

/** What a regulation's deciders need to know. */
export interface RegulationState extends DecisionState {
  readonly status: RegulationStatus;
  readonly kind?: RegulationKind | undefined;
  readonly publishedOn?: IsoDate | undefined;
  /** Day on which the decision to adopt says that it enters into force. */
  readonly entersIntoForceOn?: IsoDate | undefined;
  /** The decision to adopt gives retroactive effect (domain.md L10). */
  readonly saysRetroactive?: boolean | undefined;
}

/** A regulation that is not recorded yet. */
export const initialRegulation: RegulationState = { status: "none" };

const inForce = ["in-force", "amended"] as const;
const entered = [...inForce, "suspended"] as const;
const adopted = ["adopted", "published", ...entered] as const satisfies readonly RegulationStatus[];

/**
 * From which states a regulation may take each step (domain.md 4.3). Of most by-laws no draft was
 * recorded, so adoption also begins a stream. What is adopted and not in force yet can be repealed,
 * replaced or annulled.
 */
export const regulationSteps = {
  draft: ["none"],
  openForInspection: ["draft"],
  adopt: ["none", "draft", "open-for-inspection"],
  publish: ["adopted"],
  enterIntoForce: ["published"],
  amend: inForce,
  review: entered,
  suspend: inForce,
  liftSuspension: ["suspended"],
  repeal: adopted,
  lapse: entered,
  replace: adopted,
  annul: adopted,
  declareNonBinding: entered,
} satisfies Steps<string>;

/** Defines an event of a regulation. */
export const defineRegulationEvent = defineEvent<RegulationState>();

/** Defines a command on a regulation. */
export const defineRegulationCommand = defineDecisionCommand<
  RegulationState,
  keyof typeof regulationSteps
>(regulationSteps);
