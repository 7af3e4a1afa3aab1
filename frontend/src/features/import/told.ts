import type { ImportedBallot } from "../../api/use-import.ts";

/** Who stood on which side of a vote, as texts a side. */
export interface SideTold {
  readonly side: string;
  readonly who: readonly string[];
}

const SIDES = ["for", "against", "notParticipating", "absent"] as const;
type Side = (typeof SIDES)[number];

const sideOf = (vote: ImportedBallot["members"][number]["vote"]): Side =>
  vote === "not-participating" ? "notParticipating" : vote;

const seated = ({ factions }: ImportedBallot, side: Side): readonly string[] =>
  factions.flatMap((row) => (row[side] ? [`${row.faction} (${row[side]})`] : []));

const named = ({ members }: ImportedBallot, side: Side): readonly string[] =>
  members.filter(({ vote }) => sideOf(vote) === side).map(({ name }) => name);

const stood = ({ stances }: ImportedBallot, wanted: Side | "divided"): readonly string[] =>
  stances.filter(({ side }) => side === wanted).map(({ faction }) => faction);

const counted = ({ totals }: ImportedBallot, side: Side): readonly string[] =>
  totals !== undefined && (side === "for" || side === "against") ? [String(totals[side])] : [];

/** A vote a side: by faction with seats, else by faction, else by member, else the numbers alone. */
export function sidesTold(ballot: ImportedBallot): readonly SideTold[] {
  const ways = [seated, stood, named, counted];
  const way = ways.find((tell) => SIDES.some((side) => tell(ballot, side).length > 0));
  if (way === undefined) return [];
  const sides = SIDES.map((side) => ({ side, who: way(ballot, side) }));
  const divided = way === stood ? [{ side: "divided", who: stood(ballot, "divided") }] : [];
  return [...sides, ...divided].filter(({ who }) => who.length > 0);
}
