import { MotionVoted, outcomeOfVotes, totalsOf, voteOnMotion } from "@doelspoor/events";
import type { ActDates, FactionVote, MemberVote, MotionState } from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";
import { UnrecordableRecord } from "./problem.ts";

/** What a record says of a vote; no factions where it gives the outcome alone. */
export interface StatedVote {
  readonly outcome?: "adopted" | "rejected" | undefined;
  readonly factions: readonly FactionVote[];
  readonly members?: readonly MemberVote[] | undefined;
}

type Voted = ReturnType<typeof MotionVoted.lift>;
type Known = ActDates & { readonly data: Voted };

const outcomeOf = ({ outcome }: StatedVote, known: Voted | undefined, factions: FactionVote[]) => {
  if (outcome !== undefined) return { outcome, outcomeBasis: "stated" } as const;
  if (known?.outcomeBasis === "stated")
    return { outcome: known.outcome, outcomeBasis: "stated" } as const;
  const derived = outcomeOfVotes(totalsOf(factions));
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
  const method = vote.members === undefined ? (known?.method ?? "unknown") : "roll-call";
  return { ...known, method, ...outcomeOf(vote, known, factions), factions, ...named };
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
