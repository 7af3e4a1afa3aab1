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

/**
 * Votes of a whole body, where no more is known or may be known: a secret vote (Gemeentewet art. 31).
 * A blank or invalid ballot takes part (art. 28 lid 3, 29) but casts no vote (art. 30 lid 2).
 */
export const countedVotes = z.object({
  for: count(),
  against: count(),
  blank: z.optional(count()),
  invalid: z.optional(count()),
  notParticipating: z.optional(count()),
  absent: z.optional(count()),
});

/** Votes of a whole body. */
export type CountedVotes = z.infer<typeof countedVotes>;

/** A vote as far as its count goes. */
export interface Counted {
  readonly factions: readonly FactionVote[];
  readonly totals?: CountedVotes | undefined;
}

/** Seats on each side: those of the factions, or as counted where no faction's votes are known. */
export const totalsOfVote = ({ factions, totals }: Counted): VoteTotals =>
  totals === undefined || factions.length > 0
    ? totalsOf(factions)
    : {
        for: totals.for,
        against: totals.against,
        notParticipating: totals.notParticipating ?? 0,
        absent: totals.absent ?? 0,
      };

/** Votes of factions or members in a vote that is secret (Gemeentewet art. 31): totals are all there can be. */
export interface SecretVoteRefusal {
  readonly code: "secret-vote-per-member";
}

/** Why a vote cannot be recorded: it is secret and says how factions or members voted. */
export const refusedSecretVote = (vote: {
  readonly method: string;
  readonly factions: readonly FactionVote[];
  readonly members?: readonly MemberVote[] | undefined;
  readonly stances?: readonly FactionStance[] | undefined;
}): SecretVoteRefusal | undefined =>
  vote.method === "secret" &&
  vote.factions.length + (vote.members?.length ?? 0) + (vote.stances?.length ?? 0) > 0
    ? { code: "secret-vote-per-member" }
    : undefined;

/** On which side a faction stood, where nothing says with how many members. */
export const factionStance = z.object({
  faction: text(200),
  vote: z.enum(["for", "against", "divided", "not-participating", "absent"]),
});

/** On which side a faction stood. */
export type FactionStance = z.infer<typeof factionStance>;

/** Factions that voted for it: of which more members stood for than against, or that stood for it. */
export const factionsFor = (
  factions: readonly FactionVote[],
  stances: readonly FactionStance[] = [],
): readonly string[] => [
  ...factions.filter((vote) => vote.for > vote.against).map(({ faction }) => faction),
  ...stances.filter(({ vote }) => vote === "for").map(({ faction }) => faction),
];

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
