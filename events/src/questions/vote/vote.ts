import * as z from "zod/mini";
import { dataOf } from "../../catalogue.ts";
import { countedVotes, factionVote, memberVote, totalsOfVote } from "../../kit/index.ts";
import type {
  CountedVotes,
  EffectiveEvent,
  FactionVote,
  IsoDate,
  MemberVote,
  Position,
  VoteTotals,
} from "../../kit/index.ts";

/** How one faction voted, and each member where that is known. */
export interface FactionRow extends FactionVote {
  readonly members?: readonly Omit<MemberVote, "faction">[] | undefined;
}

/** What a record of a vote says besides its count, for what the law asks of it (Gemeentewet art. 20–32). */
interface Attendance {
  /** Sitting members on the day, where the record says so. */
  readonly seats?: number | undefined;
  /** Members on the attendance list (art. 20). */
  readonly present?: number | undefined;
  /** Members who had to abstain (art. 28), of those who did not take part. */
  readonly keptOut?: number | undefined;
  /** Why fewer members were enough (art. 20 lid 2, 29 lid 2). */
  readonly noQuorumNeeded?: "meeting-called-anew" | "vote-held-anew" | undefined;
}

/** A vote of the council. */
export interface Vote extends Attendance {
  readonly date: IsoDate;
  readonly method: string;
  readonly outcome: string;
  readonly basis: "stated" | "derived";
  readonly totals: VoteTotals;
  readonly factions: readonly FactionRow[];
  /** Votes for and against together (Gemeentewet art. 30: those who cast a vote). */
  readonly votesCast: number;
  /** Ballots that were handed in blank or invalid: they take part and cast no vote (art. 29, 30 lid 2). */
  readonly blankOrInvalid: number;
  /** Whether persons were voted on (art. 31), as far as the record says so. */
  readonly onPersons: boolean;
  /** Position of the vote on the same decision that was tied before this one (art. 32 lid 4). */
  readonly tiedBefore?: Position | undefined;
  /** Votes for that make a majority of the votes cast. */
  readonly needed: number;
  readonly position: Position;
}

/** A vote as an event records it: an act of its own, or a part of what was decided by it. */
interface Recorded extends Attendance {
  readonly method: string;
  readonly outcome: string;
  readonly outcomeBasis: "stated" | "derived";
  readonly factions: readonly FactionVote[];
  readonly members?: readonly MemberVote[] | undefined;
  readonly totals?: CountedVotes | undefined;
  readonly onPersons?: boolean | undefined;
}

const act = z.object({
  method: z.string(),
  outcome: z.string(),
  outcomeBasis: z.enum(["stated", "derived"]),
  factions: z.array(factionVote),
  members: z.optional(z.array(memberVote)),
  totals: z.optional(countedVotes),
  seats: z.optional(z.number()),
  present: z.optional(z.number()),
  keptOut: z.optional(z.number()),
  noQuorumNeeded: z.optional(z.enum(["meeting-called-anew", "vote-held-anew"])),
});

const part = z.object({
  vote: z.extend(countedVotes, {
    onPersons: z.optional(z.boolean()),
    blankOrInvalid: z.optional(z.number()),
    factions: z.optional(z.array(factionVote)),
  }),
});

const recordedIn = (data: unknown): Recorded | undefined => {
  const own = act.safeParse(data).data;
  const { vote } = part.safeParse(data).data ?? {};
  if (own !== undefined || vote === undefined) return own;
  const { onPersons, factions = [], blankOrInvalid: blank, ...totals } = vote;
  const method = onPersons === true ? "secret" : "unknown";
  const counted = { factions, totals: { ...totals, blank } };
  return { method, outcome: "adopted", outcomeBasis: "stated", onPersons, ...counted };
};

const membersOf = (members: readonly MemberVote[] | undefined, faction: string) =>
  members?.filter((member) => member.faction === faction).map(({ name, vote }) => ({ name, vote }));

const rowsOf = ({ factions, members }: Recorded): readonly FactionRow[] =>
  factions.map((row) => {
    const names = membersOf(members, row.faction);
    return names === undefined || names.length === 0 ? row : { ...row, members: names };
  });

const attendanceOf = ({ seats, present, keptOut, noQuorumNeeded }: Recorded): Attendance => ({
  seats,
  present,
  keptOut,
  noQuorumNeeded,
});

const voteOf = (event: EffectiveEvent): Vote | undefined => {
  const recorded = recordedIn(dataOf(event));
  if (recorded === undefined) return undefined;
  const { method, outcome, outcomeBasis, onPersons } = recorded;
  const totals = totalsOfVote(recorded);
  const votesCast = totals.for + totals.against;
  return {
    date: event.occurredOn,
    method,
    outcome,
    basis: outcomeBasis,
    totals,
    factions: rowsOf(recorded),
    votesCast,
    blankOrInvalid: (recorded.totals?.blank ?? 0) + (recorded.totals?.invalid ?? 0),
    onPersons: onPersons ?? method === "secret",
    needed: Math.floor(votesCast / 2) + 1,
    ...attendanceOf(recorded),
    position: event.statedAt,
  };
};

/** The last vote among the events of a decision of the council, in order of effect. */
export const lastVote = (counting: readonly EffectiveEvent[]): Vote | undefined => {
  const votes = counting.map(voteOf).filter((vote) => vote !== undefined);
  const [last, before] = votes.reverse();
  if (last === undefined || before?.outcome !== "tied") return last;
  return { ...last, tiedBefore: before.position };
};
