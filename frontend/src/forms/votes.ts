import { outcomeOfVotes, totalsOf, type VoteTotals } from "@doelspoor/events";
import { parseDutchNumber } from "../ui/number-text.ts";
import { addRow, rowCount, type Draft } from "./draft.ts";
import type { KnownFaction } from "./form.ts";

/** The columns of a vote, in the order in which they are asked. */
export const COUNTS = ["for", "against", "notParticipating", "absent"] as const;

export type Count = (typeof COUNTS)[number];

const counted = (draft: Draft, at: string): number => parseDutchNumber(draft[at] ?? "") ?? 0;

/** The votes of one row as they are typed; what is empty is none. */
export const rowOf = (draft: Draft, at: string): VoteTotals => ({
  for: counted(draft, `${at}.for`),
  against: counted(draft, `${at}.against`),
  notParticipating: counted(draft, `${at}.notParticipating`),
  absent: counted(draft, `${at}.absent`),
});

/** The votes of all rows together. */
export const sumOf = (draft: Draft, path: string): VoteTotals =>
  totalsOf(
    Array.from({ length: rowCount(draft, path) }, (_each, row) => ({
      faction: "",
      ...rowOf(draft, `${path}.${row}`),
    })),
  );

/** Whether two counts are the same. */
export const sameVotes = (one: VoteTotals, other: VoteTotals): boolean =>
  COUNTS.every((column) => one[column] === other[column]);

/** Puts a row for each faction that is known in a form without rows. */
export function fillFactions(draft: Draft, path: string, factions: readonly KnownFaction[]): void {
  if (rowCount(draft, path) > 0) return;
  factions.forEach(({ name }, row) => {
    addRow(draft, path);
    draft[`${path}.${row}.faction`] = name;
  });
}

const ADOPTED: readonly string[] = ["adopted", "adopted-as-amended", "adopted-conditionally"];

/** Whether an outcome is one that votes allow: adoption has three forms. */
export const fits = (outcome: string, votes: string | undefined): boolean =>
  votes === undefined || outcome === votes || (votes === "adopted" && ADOPTED.includes(outcome));

/**
 * The outcome to propose for what is typed: the one that follows from the votes (Gemeentewet art. 30),
 * as long as nobody chose another than was proposed before.
 */
export function proposedOutcome(
  chosen: string,
  before: VoteTotals,
  now: VoteTotals,
): string | undefined {
  const follows = outcomeOfVotes(now);
  const free = chosen === "" || fits(chosen, outcomeOfVotes(before) ?? "");
  return follows !== undefined && free && !fits(chosen, follows) ? follows : undefined;
}
