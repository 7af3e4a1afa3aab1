import { defineDecisionCommand, defineEvent, type IsoDate, type Steps } from "../kit/index.ts";
import type { ArrangementKind } from "./kinds.ts";

/** States of a joint arrangement or a decision of one (Wgr); "none" before it is recorded. */
export type ArrangementStatus =
  | "none" | "draft" | "viewed" | "consented" | "consent-refused"
  | "adopted" | "in-force" | "changed" | "left" | "ended"; // prettier-ignore

/** What the deciders need to know. */
export interface ArrangementState {
  readonly status: ArrangementStatus;
  readonly since?: IsoDate;
  readonly kind?: ArrangementKind;
}

/** An arrangement that is not recorded yet. */
export const initialArrangement: ArrangementState = { status: "none" };

const drafted = ["draft", "viewed", "consented", "consent-refused"] as const;
const standing = ["in-force", "changed"] as const satisfies readonly ArrangementStatus[];

/**
 * From which states each step may be taken (Wgr art. 1, 10, 35). What was adopted without view or consent
 * is recorded as it was (domain.md L9). Consent that was refused may be asked again.
 */
export const arrangementSteps = {
  sendDraft: ["none"],
  giveView: ["draft"],
  giveConsent: ["draft", "viewed", "consent-refused"],
  adopt: drafted,
  enterIntoForce: ["adopted"],
  change: standing,
  leave: standing,
  end: [...drafted, "adopted", ...standing],
} satisfies Steps<string>;

/** Defines an event of a joint arrangement. */
export const defineArrangementEvent = defineEvent<ArrangementState>();

/** Defines a command on a joint arrangement. */
export const defineArrangementCommand = defineDecisionCommand<
  ArrangementState,
  keyof typeof arrangementSteps
>(arrangementSteps);
