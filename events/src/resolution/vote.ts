import * as z from "zod/mini";
import { count, dutchNumber, factionVote, totalsOf, type Body } from "../kit/index.ts";

/**
 * Votes by which a resolution was taken: totals and, of the council, per faction. Of a vote on persons
 * totals alone: it is secret (Gemeentewet art. 31).
 */
export const resolutionVote = z.object({
  for: count(),
  against: count(),
  notParticipating: z.optional(count()),
  absent: z.optional(count()),
  /** Ballots that count for taking part and not as a vote cast (Gemeentewet art. 29, 30 lid 2). */
  blankOrInvalid: z.optional(count()),
  onPersons: z.optional(z.boolean()),
  /** In the college the chair decides when the votes are tied again, but not on persons (art. 59). */
  chairDecided: z.optional(z.boolean()),
  factions: z.optional(z.array(factionVote)),
});

/** Votes by which a resolution was taken. */
export type ResolutionVote = z.infer<typeof resolutionVote>;

/** A vote that cannot have led to the resolution, by the rule it breaks. */
export interface VoteRefusal {
  readonly code: "vote-impossible";
  /**
   * `secret`: votes per faction on persons (Gemeentewet art. 31) · `sum`: the factions do not add up to the
   * totals · `chair`: the chair decides a tie in the college alone, and not on persons (art. 59) ·
   * `majority`: no majority of the votes cast (art. 30, 58).
   */
  readonly rule: "secret" | "sum" | "chair" | "majority";
}

const addsUp = ({ factions, ...vote }: ResolutionVote): boolean => {
  if (factions === undefined) return true;
  const totals = totalsOf(factions);
  return totals.for === vote.for && totals.against === vote.against;
};

const chairCanDecide = (vote: ResolutionVote, body: Body): boolean =>
  body === "executive" && vote.for === vote.against && vote.onPersons !== true;

// A tie between persons is decided by lot (Gemeentewet art. 31).
const hasMajority = (vote: ResolutionVote): boolean =>
  vote.for > vote.against || (vote.for === vote.against && vote.onPersons === true);

/** Why a resolution cannot have been taken by this vote. */
export const refusedVote = (
  vote: ResolutionVote | undefined,
  body: Body,
): VoteRefusal | undefined => {
  if (vote === undefined) return undefined;
  const refused = (rule: VoteRefusal["rule"]) => ({ code: "vote-impossible", rule }) as const;
  if (vote.onPersons === true && vote.factions !== undefined) return refused("secret");
  if (!addsUp(vote)) return refused("sum");
  if (vote.chairDecided === true) return chairCanDecide(vote, body) ? undefined : refused("chair");
  return hasMajority(vote) ? undefined : refused("majority");
};

/** "met 20 stemmen voor en 15 tegen". */
export const tellVote = (vote: ResolutionVote): string => {
  const totals = `met ${dutchNumber(vote.for)} stemmen voor en ${dutchNumber(vote.against)} tegen`;
  return vote.chairDecided === true ? `${totals}; de voorzitter gaf de doorslag` : totals;
};
