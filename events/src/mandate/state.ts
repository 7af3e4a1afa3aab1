import { defineDecisionCommand, defineEvent, type DecisionState } from "../kit/index.ts";
import type { IsoDate, Steps } from "../kit/index.ts";

/** States of a power given to another (domain.md 4.3); "none" before it is recorded. */
export type MandateStatus =
  | "none" | "granted" | "published" | "in-effect" | "amended" | "suspended"
  | "revoked" | "expired" | "ground-lapsed"; // prettier-ignore

/** What a mandate's deciders need to know. */
export interface MandateState extends DecisionState {
  readonly status: MandateStatus;
  readonly publishedOn?: IsoDate | undefined;
  /** The decision to grant gives retroactive effect (domain.md L10). */
  readonly saysRetroactive?: boolean | undefined;
}

/** A mandate that is not recorded yet. */
export const initialMandate: MandateState = { status: "none" };

const inEffect = ["in-effect", "amended"] as const;
const notEnded = ["granted", "published", ...inEffect, "suspended"] as const;

/**
 * From which states a mandate may take each step (domain.md 4.3). It can be revoked at any time (Awb
 * art. 10:8, 10:18). One for a single case is not published, so it can take effect without.
 */
export const mandateSteps = {
  grant: ["none"],
  publish: ["granted"],
  takeEffect: ["granted", "published"],
  amend: inEffect,
  suspend: inEffect,
  resume: ["suspended"],
  revoke: notEnded,
  expire: [...inEffect, "suspended"],
  lapseGround: notEnded,
} satisfies Steps<string>;

/** Defines an event of a mandate. */
export const defineMandateEvent = defineEvent<MandateState>();

/** Defines a command on a mandate. */
export const defineMandateCommand = defineDecisionCommand<MandateState, keyof typeof mandateSteps>(
  mandateSteps,
);
