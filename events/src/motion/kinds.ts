import { decisionKinds, type DecisionKind } from "../kit/index.ts";

/** What can be put to the vote; kinds differ in their words and in whether adoption is to be carried out. */
export const motionKinds = {
  motion: decisionKinds.motion,
  amendment: decisionKinds.amendment,
  subamendment: decisionKinds.subamendment,
  proposal: decisionKinds.proposal,
  "members-proposal": decisionKinds["members-proposal"],
} as const satisfies Partial<Record<DecisionKind, unknown>>;

/** A kind of thing that is put to the vote. */
export type MotionKind = keyof typeof motionKinds;

/** What a motion is for (domain.md 4.2; reglement van orde), as told after "De motie". */
export const motionPurposes = {
  request: "met een verzoek",
  opinion: "met een oordeel",
  extraneous: "vreemd aan de orde van de dag",
  regret: "van treurnis",
  censure: "van afkeuring",
  "no-confidence": "van wantrouwen",
} as const;

/** What a motion is for. */
export type MotionPurpose = keyof typeof motionPurposes;
