import type { Spelling } from "../council/index.ts";
import type { Asked } from "./dossier.ts";
import type { Moment } from "./answer.ts";

/** Spellings of factions' names that an import met, those to be judged first. */
export interface FactionSpellings {
  readonly moment: Moment;
  readonly rows: readonly Spelling[];
}

/** The spellings a clerk has judged or must judge. */
export const factionSpellings = ({ moment, council }: Asked): FactionSpellings => ({
  moment,
  rows: council.spellings.toSorted(
    (left, right) =>
      Number(right.status === "proposed") - Number(left.status === "proposed") ||
      right.count - left.count,
  ),
});
