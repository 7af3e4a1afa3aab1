import type { Body, DecisionKind, IsoDate } from "../kit/index.ts";
import { addDays } from "../kit/index.ts";
import type { ArrangementState } from "./state.ts";

interface ArrangementWords {
  readonly kind: DecisionKind;
  readonly article: string;
  /** Days for the councils' view; absent where the law gives no period. */
  readonly viewDays?: number;
}

/**
 * The three regimes for the view of the councils: 8 weeks for an arrangement (Wgr art. 1 lid 2–3), no
 * period of the law for a decision that the arrangement names (art. 10 lid 5), 12 weeks before the
 * budget is offered to the general board (art. 35).
 */
export const arrangementKinds = {
  regeling: { kind: "joint-arrangement", article: "De regeling", viewDays: 56 },
  besluit: { kind: "joint-resolution", article: "Het besluit" },
  begroting: { kind: "joint-resolution", article: "De begroting", viewDays: 84 },
} as const satisfies Readonly<Record<string, ArrangementWords>>;

/** An arrangement itself, or a decision or budget of its board. */
export type ArrangementKind = keyof typeof arrangementKinds;

/** Last day for the council's view; an arrangement that the councils make themselves has no such period. */
export const viewUntil = (draft: {
  readonly kind: ArrangementKind;
  readonly body: Body;
  readonly receivedOn: IsoDate;
  /** As the arrangement itself gives it, where the law gives none. */
  readonly viewBefore?: IsoDate | undefined;
}): IsoDate | undefined => {
  const words: ArrangementWords = arrangementKinds[draft.kind];
  const ownMaking = draft.kind === "regeling" && draft.body === "council";
  return words.viewDays === undefined || ownMaking
    ? draft.viewBefore
    : addDays(draft.receivedOn, words.viewDays);
};

/** A step that only an arrangement itself knows: consent (Wgr art. 1 lid 4) and leaving. */
export interface ArrangementOnly {
  readonly code: "arrangement-only";
  readonly kind: "besluit" | "begroting";
}

/** Why a step that only an arrangement itself knows cannot be, if so. */
export const refusedUnlessArrangement = ({
  kind,
}: ArrangementState): ArrangementOnly | undefined =>
  kind === undefined || kind === "regeling" ? undefined : { code: "arrangement-only", kind };
