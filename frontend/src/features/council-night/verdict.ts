import type { CouncilNight, NightDecision } from "@doelspoor/events";
import { factionVotes, outcomeIn, totalsIn, type Tally } from "./tally.ts";

/** What a count is weighed by: the council that sits, and what came before. */
export interface Weighing {
  readonly night: Pick<CouncilNight, "seats" | "sitting" | "attendance" | "meeting">;
  readonly decision?: Pick<NightDecision, "tiedOn"> | undefined;
}

/** What follows from a count by the law. */
export interface Weighed {
  readonly outcome: "adopted" | "adopted-as-amended" | "rejected" | "tied";
  /** Votes for that make a majority of the votes cast (Gemeentewet art. 30). */
  readonly needed: number;
  readonly cast: number;
  /**
   * What the law says of a tie (art. 32 lid 4–6): `next-meeting` · `complete`: all members voted, so it is
   * not adopted · `again`: tied for the second time, so it is not adopted.
   */
  readonly tie?: "next-meeting" | "complete" | "again" | undefined;
  /** Members who took part where these are too few for the vote to count (art. 29). */
  readonly tooFew?: { readonly took: number; readonly might: number } | undefined;
}

const tieOf = (cast: number, keptOut: number, { night, decision }: Weighing): Weighed["tie"] => {
  if (cast >= night.seats - keptOut) return "complete";
  return decision?.tiedOn === undefined ? "next-meeting" : "again";
};

const outcomeOf = (
  outcome: "adopted" | "rejected" | "tied",
  tie: Weighed["tie"],
  amended: boolean,
): Weighed["outcome"] => {
  if (outcome === "tied") return tie === "next-meeting" ? "tied" : "rejected";
  return outcome === "adopted" && amended ? "adopted-as-amended" : outcome;
};

/** What a count comes to; nothing while it does not add up. */
export function weigh(tally: Tally, weighing: Weighing): Weighed | undefined {
  const counted = outcomeIn(tally);
  if (counted === undefined) return undefined;
  const totals = totalsIn(tally);
  const cast = totals.for + totals.against;
  const took = cast + (tally.method === "secret" ? tally.ballots.blank : 0);
  const might = weighing.night.sitting - totals.notParticipating;
  const counts = cast > 0 && weighing.night.attendance?.calledAnew !== true;
  const tie = counted === "tied" ? tieOf(cast, totals.notParticipating, weighing) : undefined;
  return {
    outcome: outcomeOf(counted, tie, tally.amended),
    needed: Math.floor(cast / 2) + 1,
    cast,
    tie,
    tooFew: counts && took <= might / 2 ? { took, might } : undefined,
  };
}

const membersIn = ({ method, members }: Tally): object =>
  method === "roll-call"
    ? { members: members.map(({ name, faction, vote = "absent" }) => ({ name, faction, vote })) }
    : {};

const ballotsIn = ({ method, ballots }: Tally): object =>
  method === "secret" ? { totals: ballots } : {};

const attendanceIn = ({ night }: Weighing): object => ({
  seats: night.sitting,
  ...(night.attendance && { present: night.attendance.present }),
  ...(night.attendance?.calledAnew === true && { noQuorumNeeded: "meeting-called-anew" }),
});

/** The vote as it is recorded (`vote-on-motion`), without its date. */
export function voteOf(tally: Tally, weighed: Weighed, weighing: Weighing): object {
  const { notParticipating } = totalsIn(tally);
  return {
    method: tally.method,
    outcome: weighed.outcome,
    outcomeBasis: "stated",
    factions: factionVotes(tally),
    ...membersIn(tally),
    ...ballotsIn(tally),
    ...attendanceIn(weighing),
    ...(notParticipating > 0 && { keptOut: notParticipating }),
  };
}
