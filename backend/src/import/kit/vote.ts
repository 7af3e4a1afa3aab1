import { MotionVoted, outcomeOfVotes, totalsOfVote, voteOnMotion } from "@doelspoor/events";
import type {
  ActDates,
  CountedVotes,
  FactionStance,
  FactionVote,
  MemberVote,
  MotionState,
  VoteOutcome,
} from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";
import { UnrecordableRecord } from "./problem.ts";

/** What a record says of a vote; no factions where it gives the outcome alone. */
export interface StatedVote {
  readonly outcome?: VoteOutcome | undefined;
  readonly factions: readonly FactionVote[];
  readonly members?: readonly MemberVote[] | undefined;
  /** Where no faction's seats are known. */
  readonly totals?: CountedVotes | undefined;
  /** Sides of factions whose seats the source does not give. */
  readonly stances?: readonly FactionStance[] | undefined;
}

type Voted = ReturnType<typeof MotionVoted.lift>;
type Known = ActDates & { readonly data: Voted };

const outcomeOf = (vote: StatedVote, known: Voted | undefined, factions: FactionVote[]) => {
  const { outcome, totals } = vote;
  if (outcome !== undefined) return { outcome, outcomeBasis: "stated" } as const;
  if (known?.outcomeBasis === "stated")
    return { outcome: known.outcome, outcomeBasis: "stated" } as const;
  const derived = outcomeOfVotes(totalsOfVote({ factions, totals }));
  if (derived === undefined)
    throw new UnrecordableRecord("fracties_voor", "telt samen met fracties_tegen geen enkele stem");
  return { outcome: derived, outcomeBasis: "derived" } as const;
};

// Members' names say more than seats of factions, which therefore do not take their place.
const factionsOf = (vote: StatedVote, known: Voted | undefined): FactionVote[] => {
  const keeps = vote.factions.length === 0 || (known?.members && vote.members === undefined);
  return keeps ? (known?.factions ?? []) : [...vote.factions];
};

const votedOf = (vote: StatedVote, known: Voted | undefined): Voted => {
  const factions = factionsOf(vote, known);
  const named = vote.members === undefined ? {} : { members: [...vote.members] };
  const totals = vote.totals === undefined || factions.length > 0 ? {} : { totals: vote.totals };
  const stances = vote.stances === undefined ? {} : { stances: [...vote.stances] };
  const method = vote.members === undefined ? (known?.method ?? "unknown") : "roll-call";
  return {
    ...known,
    method,
    ...outcomeOf(vote, known, factions),
    factions,
    ...named,
    ...totals,
    ...stances,
  };
};

/** States the vote on a motion, an amendment or a proposal. */
export const voteStatement = (
  vote: StatedVote,
  field: string,
  dates: (known: Known | undefined) => ActDates,
): Statement<MotionState> =>
  stating({
    command: voteOnMotion,
    event: MotionVoted,
    field,
    data: (known) => votedOf(vote, known),
    dates,
    ...(vote.members === undefined ? {} : { reason: "Hoofdelijke stemming uit de bron" }),
  });
