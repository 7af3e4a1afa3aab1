import * as z from "zod/mini";
import { dataOf } from "../catalogue.ts";
import { countedVotes, factionVote, memberVote, totalsOfVote } from "../kit/index.ts";
import type {
  CountedVotes,
  EffectiveEvent,
  FactionVote,
  IsoDate,
  MemberVote,
  Position,
  VoteTotals,
} from "../kit/index.ts";

/** How one faction voted, and each member where that is known. */
export interface FactionRow extends FactionVote {
  readonly members?: readonly Omit<MemberVote, "faction">[] | undefined;
}

/** A vote of the council. */
export interface Vote {
  readonly date: IsoDate;
  readonly method: string;
  readonly outcome: string;
  readonly basis: "stated" | "derived";
  readonly totals: VoteTotals;
  readonly factions: readonly FactionRow[];
  /** Votes for and against together (Gemeentewet art. 30: those who cast a vote). */
  readonly votesCast: number;
  /** Votes for that make a majority of the votes cast. */
  readonly needed: number;
  readonly position: Position;
}

/** A vote as an event records it: an act of its own, or a part of what was decided by it. */
interface Recorded {
  readonly method: string;
  readonly outcome: string;
  readonly outcomeBasis: "stated" | "derived";
  readonly factions: readonly FactionVote[];
  readonly members?: readonly MemberVote[] | undefined;
  readonly totals?: CountedVotes | undefined;
}

const act = z.object({
  method: z.string(),
  outcome: z.string(),
  outcomeBasis: z.enum(["stated", "derived"]),
  factions: z.array(factionVote),
  members: z.optional(z.array(memberVote)),
  totals: z.optional(countedVotes),
});

const part = z.object({
  vote: z.extend(countedVotes, {
    onPersons: z.optional(z.boolean()),
    factions: z.optional(z.array(factionVote)),
  }),
});

const recordedIn = (data: unknown): Recorded | undefined => {
  const own = act.safeParse(data).data;
  const { vote } = part.safeParse(data).data ?? {};
  if (own !== undefined || vote === undefined) return own;
  const { onPersons, factions = [], ...totals } = vote;
  const method = onPersons === true ? "secret" : "unknown";
  return { method, outcome: "adopted", outcomeBasis: "stated", factions, totals };
};

const membersOf = (members: readonly MemberVote[] | undefined, faction: string) =>
  members?.filter((member) => member.faction === faction).map(({ name, vote }) => ({ name, vote }));

const voteOf = (event: EffectiveEvent): Vote | undefined => {
  const recorded = recordedIn(dataOf(event));
  if (recorded === undefined) return undefined;
  const { method, outcome, outcomeBasis, factions, members } = recorded;
  const totals = totalsOfVote(recorded);
  const votesCast = totals.for + totals.against;
  return {
    date: event.occurredOn,
    method,
    outcome,
    basis: outcomeBasis,
    totals,
    factions: factions.map((row) => {
      const names = membersOf(members, row.faction);
      return names === undefined || names.length === 0 ? row : { ...row, members: names };
    }),
    votesCast,
    needed: Math.floor(votesCast / 2) + 1,
    position: event.statedAt,
  };
};

/** The last vote among the events of a decision of the council, in order of effect. */
export const lastVote = (counting: readonly EffectiveEvent[]): Vote | undefined => {
  for (const event of counting.toReversed()) {
    const vote = voteOf(event);
    if (vote !== undefined) return vote;
  }
  return undefined;
};
