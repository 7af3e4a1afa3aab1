import {
  defineDecisionCommand,
  defineEvent,
  type DecisionState,
  type Steps,
} from "../kit/index.ts";

/** States of a resolution; "none" before it is recorded. */
export type ResolutionStatus =
  | "none" | "taken" | "published" | "amended" | "suspended" | "resumed"
  | "annulled" | "repealed" | "replaced" | "lapsed"; // prettier-ignore

/** What a resolution's deciders need to know. */
export interface ResolutionState extends DecisionState {
  readonly status: ResolutionStatus;
}

/** A resolution that is not recorded yet. */
export const initialResolution: ResolutionState = { status: "none" };

const standing = ["taken", "published", "amended", "resumed"] as const;
const notEnded = [...standing, "suspended"] as const satisfies readonly ResolutionStatus[];

/**
 * From which states a resolution may take each step. Every decision of a municipality may be suspended
 * and annulled (Gemeentewet art. 268, 273–281a). What was changed may be published again.
 */
export const resolutionSteps = {
  take: ["none"],
  publish: ["taken", "amended"],
  amend: standing,
  suspend: standing,
  liftSuspension: ["suspended"],
  annul: notEnded,
  repeal: notEnded,
  replace: notEnded,
  lapse: notEnded,
} satisfies Steps<string>;

/** Defines an event of a resolution. */
export const defineResolutionEvent = defineEvent<ResolutionState>();

/** Defines a command on a resolution. */
export const defineResolutionCommand = defineDecisionCommand<
  ResolutionState,
  keyof typeof resolutionSteps
>(resolutionSteps);
