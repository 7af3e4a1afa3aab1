import { outcomeOfVotes, totalsOf } from "@doelspoor/events";
import type { FactionVote, MemberVote, SittingFaction, VoteTotals } from "@doelspoor/events";

/** Ways in which a council votes on a matter (Gemeentewet art. 31, 32; domain.md 4.4). */
export const METHODS = [
  "show-of-hands",
  "roll-call",
  "formality",
  "acclamation",
  "secret",
] as const;

export type Method = (typeof METHODS)[number];

/** How a faction votes as a whole; divided where its members do not vote the same. */
export type Side = "for" | "against" | "absent" | "divided";

/** The columns of a faction that is divided. */
const PARTS = ["for", "against", "absent", "notParticipating"] as const;

export type Part = (typeof PARTS)[number];

/** A faction in a vote that is being counted. */
export interface FactionCount extends FactionVote {
  readonly seats: number;
  /** Members who are not on the attendance list. */
  readonly away: number;
  readonly side: Side;
}

/** A member at a roll call; no vote until the name is called. */
export interface MemberCall {
  readonly name: string;
  readonly faction: string;
  readonly vote?: MemberVote["vote"] | undefined;
}

/** A vote that is being counted. */
export interface Tally {
  readonly method: Method;
  readonly factions: readonly FactionCount[];
  readonly members: readonly MemberCall[];
  /** Of a secret vote totals are all there is (art. 31). */
  readonly ballots: { readonly for: number; readonly against: number; readonly blank: number };
  /** A proposal that is adopted with the amendments that were. */
  readonly amended: boolean;
}

const whole = (faction: FactionCount, side: Exclude<Side, "divided">): FactionCount => {
  const absent = side === "absent" ? faction.seats : faction.away;
  const cast = faction.seats - absent;
  return {
    ...faction,
    side,
    for: side === "for" ? cast : 0,
    against: side === "against" ? cast : 0,
    notParticipating: 0,
    absent,
  };
};

/** A faction of which everybody who is there votes for. */
const started = ({ faction, seats, away }: SittingFaction): FactionCount => {
  const count = { faction, seats, away, for: 0, against: 0, notParticipating: 0, absent: 0 };
  return whole({ ...count, side: "for" }, away < seats ? "for" : "absent");
};

/** A count to begin with: everybody who is there votes for. */
export const startTally = (factions: readonly SittingFaction[]): Tally => ({
  method: "show-of-hands",
  factions: factions.map(started),
  members: factions.flatMap(({ faction, members }) => members.map((name) => ({ name, faction }))),
  ballots: { for: 0, against: 0, blank: 0 },
  amended: false,
});

/** Whether the names of all who sit are known, so that they can be called. */
export const canCallRoll = ({ factions, members }: Tally): boolean =>
  factions.every(
    ({ faction, seats }) => members.filter((each) => each.faction === faction).length === seats,
  );

const replaced = <Row>(rows: readonly Row[], at: number, by: (row: Row) => Row): readonly Row[] =>
  rows.map((row, index) => (index === at ? by(row) : row));

/** The count with a faction on one side, or divided as it stands. */
export const withSide = (tally: Tally, at: number, side: Side): Tally => ({
  ...tally,
  factions: replaced(tally.factions, at, (faction) =>
    side === "divided" ? { ...faction, side } : whole(faction, side),
  ),
});

/** The count by the council and the attendance as they are now; what was typed stays where it fits. */
export const rebased = (tally: Tally, factions: readonly SittingFaction[]): Tally => {
  const fresh = startTally(factions);
  const kept = fresh.factions.map((now) => {
    const before = tally.factions.find(({ faction }) => faction === now.faction);
    if (before === undefined || (before.seats === now.seats && before.away === now.away))
      return before ?? now;
    return before.side === "divided"
      ? { ...before, seats: now.seats, away: now.away }
      : whole({ ...before, seats: now.seats, away: now.away }, before.side);
  });
  const members = fresh.members.map(
    (now) => tally.members.find(({ name }) => name === now.name) ?? now,
  );
  return { ...tally, factions: kept, members };
};

const NEXT: Readonly<Record<Side, Side>> = {
  for: "against",
  against: "absent",
  absent: "for",
  divided: "for",
};

/** The count with a faction on the next side: for, against, absent, and around. */
export const toggled = (tally: Tally, at: number): Tally =>
  withSide(tally, at, NEXT[tally.factions[at]?.side ?? "absent"]);

/** Which part takes up what another leaves: who is not for is against, and the other way round. */
const restOf = (part: Part): Part => (part === "against" ? "for" : "against");

/** The count with one part of a divided faction; what it leaves goes to the other side. */
export const withPart = (
  tally: Tally,
  at: number,
  [part, value]: readonly [Part, number],
): Tally => ({
  ...tally,
  factions: replaced(tally.factions, at, (faction) => {
    const next = { ...faction, side: "divided" as const, [part]: value };
    const others = PARTS.filter((each) => each !== restOf(part));
    const taken = others.reduce((sum, each) => sum + next[each], 0);
    return { ...next, [restOf(part)]: Math.max(0, faction.seats - taken) };
  }),
});

/** What is typed in the box of those in favour: "3", or "3-2" for both sides at once. */
export function withTyped(tally: Tally, at: number, [part, text]: readonly [Part, string]): Tally {
  const both = /^\s*(\d+)\s*[-–/:]\s*(\d+)\s*$/.exec(text);
  if (part === "for" && both) {
    const count = { for: Number(both[1]), against: Number(both[2]), side: "divided" as const };
    return {
      ...tally,
      factions: replaced(tally.factions, at, (faction) => ({ ...faction, ...count })),
    };
  }
  return withPart(tally, at, [part, /^\s*\d+\s*$/.test(text) ? Number(text) : 0]);
}

/** The count with everybody who is there in favour. */
export const allFor = (tally: Tally): Tally => ({
  ...tally,
  factions: tally.factions.map((faction) => whole(faction, "for")),
});

/** The roll call with the vote of one member. */
export const withMember = (tally: Tally, at: number, vote: MemberCall["vote"]): Tally => ({
  ...tally,
  members: replaced(tally.members, at, (member) => ({ ...member, vote })),
});

const votesBy = ({ members }: Tally, of: string): FactionVote => {
  const own = members.filter(({ faction }) => faction === of);
  const count = (vote: MemberVote["vote"]) => own.filter((member) => member.vote === vote).length;
  return {
    faction: of,
    for: count("for"),
    against: count("against"),
    notParticipating: count("not-participating"),
    absent: count("absent"),
  };
};

/** The votes per faction; none where nobody votes, or where a vote is secret. */
export function factionVotes(tally: Tally): readonly FactionVote[] {
  const { method, factions } = tally;
  if (method === "roll-call") return factions.map(({ faction }) => votesBy(tally, faction));
  if (method !== "show-of-hands") return [];
  return factions.map((each) => ({
    faction: each.faction,
    for: each.for,
    against: each.against,
    notParticipating: each.notParticipating,
    absent: each.absent,
  }));
}

/** How many seats of a faction are counted too many (above 0) or too few (below 0). */
export const surplusOf = (count: FactionCount): number =>
  PARTS.reduce((sum, part) => sum + count[part], 0) - count.seats;

/** Seats on each side of the whole council. */
export const totalsIn = (tally: Tally): VoteTotals =>
  tally.method === "secret"
    ? { for: tally.ballots.for, against: tally.ballots.against, notParticipating: 0, absent: 0 }
    : totalsOf(factionVotes(tally));

/** What is missing before the count adds up. */
export type Gap =
  | { readonly code: "seats"; readonly faction: string; readonly surplus: number }
  | { readonly code: "uncalled"; readonly count: number }
  | { readonly code: "ballots"; readonly surplus: number }
  | { readonly code: "nobody" };

const gapsIn: Readonly<Record<Method, (tally: Tally) => readonly Gap[]>> = {
  "show-of-hands": ({ factions }) =>
    factions.flatMap((count): readonly Gap[] => {
      const surplus = surplusOf(count);
      return surplus === 0 ? [] : [{ code: "seats", faction: count.faction, surplus }];
    }),
  "roll-call": ({ members }) => {
    const count = members.filter(({ vote }) => vote === undefined).length;
    return count === 0 ? [] : [{ code: "uncalled", count }];
  },
  formality: () => [],
  acclamation: () => [],
  secret: ({ ballots, factions }) => {
    const seats = factions.reduce((sum, faction) => sum + faction.seats, 0);
    const surplus = ballots.for + ballots.against + ballots.blank - seats;
    return surplus > 0 ? [{ code: "ballots", surplus }] : [];
  },
};

/** Whether an outcome follows without counting. */
const isUncounted = ({ method }: Tally): boolean =>
  method === "formality" || method === "acclamation";

/** All that is missing before the count adds up. */
export function gapsOf(tally: Tally): readonly Gap[] {
  const gaps = gapsIn[tally.method](tally);
  if (gaps.length > 0 || isUncounted(tally)) return gaps;
  const { for: yes, against } = totalsIn(tally);
  return yes + against === 0 ? [{ code: "nobody" }] : [];
}

/** The outcome by the majority of the votes cast (Gemeentewet art. 30); nothing while the count does not add up. */
export function outcomeIn(tally: Tally): "adopted" | "rejected" | "tied" | undefined {
  if (gapsOf(tally).length > 0) return undefined;
  return isUncounted(tally) ? "adopted" : outcomeOfVotes(totalsIn(tally));
}
