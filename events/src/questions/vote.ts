import * as z from "zod/mini";
import { dataOf } from "../catalogue.ts";
import { factionVote, memberVote, totalsOf } from "../kit/index.ts";
import type {
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

/** A vote as any stream records it. */
const recorded = z.object({
  method: z.string(),
  outcome: z.string(),
  outcomeBasis: z.enum(["stated", "derived"]),
  factions: z.array(factionVote),
  members: z.optional(z.array(memberVote)),
});

const membersOf = (members: readonly MemberVote[] | undefined, faction: string) =>
  members?.filter((member) => member.faction === faction).map(({ name, vote }) => ({ name, vote }));

const voteOf = (event: EffectiveEvent): Vote | undefined => {
  const { data } = recorded.safeParse(dataOf(event));
  if (data === undefined) return undefined;
  const { method, outcome, outcomeBasis, factions, members } = data;
  const totals = totalsOf(factions);
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

/** The last vote among the events of a decision, in order of effect. */
export const lastVote = (counting: readonly EffectiveEvent[]): Vote | undefined => {
  for (const event of counting.toReversed()) {
    const vote = voteOf(event);
    if (vote !== undefined) return vote;
  }
  return undefined;
};
