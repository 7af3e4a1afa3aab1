import { addDays, type DecisionContext, type IsoDate } from "../kit/index.ts";
import type { TenderState } from "./state.ts";

/** Calendar days of the stand-still at least (Aanbestedingswet 2012 art. 2.127). */
const STANDSTILL_DAYS = 20;

/** Grounds on which no stand-still is needed (Aanbestedingswet 2012 art. 2.127), in Dutch. */
export const standstillExemptions = {
  "no-announcement": "een aankondiging is niet verplicht",
  "one-party": "er is maar één betrokken partij",
  "framework-call-off": "het is een nadere opdracht onder een raamovereenkomst",
} as const;

/** Last day of the stand-still: it starts the day after the award decision was sent. */
export const standstillEnd = (award: {
  readonly sentOn: IsoDate;
  readonly standstillExemption?: keyof typeof standstillExemptions | undefined;
}): IsoDate | undefined =>
  award.standstillExemption === undefined ? addDays(award.sentOn, STANDSTILL_DAYS) : undefined;

/** Why a tender is not awarded yet: the stand-still runs, or a judgment is awaited. */
export type AwardRefusal =
  | { readonly code: "standstill-running"; readonly date: IsoDate; readonly ends: IsoDate }
  | { readonly code: "proceedings-pending"; readonly since: IsoDate };

/** Why a tender cannot be awarded on a day, if so (Aanbestedingswet 2012 art. 2.127, 2.131). */
export const refusedAward = (
  { standstillEnds, waitsSince }: TenderState,
  _input: unknown,
  { dates: { occurredOn } }: DecisionContext,
): AwardRefusal | undefined => {
  if (waitsSince !== undefined) return { code: "proceedings-pending", since: waitsSince };
  return standstillEnds !== undefined && occurredOn <= standstillEnds
    ? { code: "standstill-running", date: occurredOn, ends: standstillEnds }
    : undefined;
};
