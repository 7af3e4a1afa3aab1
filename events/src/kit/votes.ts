import * as z from "zod/mini";
import { count, text } from "./schemas.ts";

/** How the members of one faction voted. A faction may stand on both sides. */
export const factionVote = z.object({
  faction: text(200),
  for: count(),
  against: count(),
  /** Present, but kept out by Gemeentewet art. 28, or abstaining where the source says so. */
  notParticipating: count(),
  absent: count(),
});

/** How the members of one faction voted. */
export type FactionVote = z.infer<typeof factionVote>;

/** How one member voted. At a roll call every present member votes for or against (Gemeentewet art. 32). */
export const memberVote = z.object({
  name: text(200),
  faction: text(200),
  vote: z.enum(["for", "against", "not-participating", "absent"]),
});

/** How one member voted. */
export type MemberVote = z.infer<typeof memberVote>;

/** Seats on each side of a vote. */
export interface VoteTotals {
  readonly for: number;
  readonly against: number;
  readonly notParticipating: number;
  readonly absent: number;
}

/** Adds up the votes of all factions. */
export const totalsOf = (factions: readonly FactionVote[]): VoteTotals => {
  const totals = { for: 0, against: 0, notParticipating: 0, absent: 0 };
  for (const vote of factions) {
    totals.for += vote.for;
    totals.against += vote.against;
    totals.notParticipating += vote.notParticipating;
    totals.absent += vote.absent;
  }
  return totals;
};

/**
 * What the votes cast decide: the absolute majority of those who cast a vote (Gemeentewet art. 30); a
 * tie is not a decision (art. 32 lid 4). Undefined where nobody voted.
 */
export const outcomeOfVotes = (totals: VoteTotals): "adopted" | "rejected" | "tied" | undefined => {
  if (totals.for + totals.against === 0) return undefined;
  if (totals.for === totals.against) return "tied";
  return totals.for > totals.against ? "adopted" : "rejected";
};
