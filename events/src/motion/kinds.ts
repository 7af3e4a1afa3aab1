import type { DecisionKind } from "../kit/index.ts";

/** What can be put to the vote; kinds differ in their words and in whether adoption is to be carried out. */
export const motionKinds = {
  motion: { label: "motie", article: "De motie", level: "council" },
  amendment: { label: "amendement", article: "Het amendement", level: "council" },
  proposal: { label: "raadsvoorstel", article: "Het raadsvoorstel", level: "council" },
} as const satisfies Partial<
  Record<DecisionKind, { label: string; article: string; level: "council" }>
>;

/** A kind of thing that is put to the vote. */
export type MotionKind = keyof typeof motionKinds;
