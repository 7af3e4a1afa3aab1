import type { FactionRow, Vote } from "@doelspoor/events";

type VoteTotals = Vote["totals"];

/** How a member voted. */
export type CastVote = NonNullable<FactionRow["members"]>[number]["vote"];

/** One seat of the half circle; `divided` when its faction did not vote as one. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly vote: CastVote;
  readonly divided: boolean;
}

/** A faction's name beside its seats. */
export interface SeatLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface SeatPicture {
  readonly seats: readonly Seat[];
  /** Only those that do not stand over each other; the table names every faction. */
  readonly labels: readonly SeatLabel[];
  /** Ends of the line of the majority; absent when more seats are needed than there are. */
  readonly majority?: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
  readonly radius: number;
  readonly centre: { readonly x: number; readonly y: number };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

const WIDTH = 560;
const CENTRE = { x: WIDTH / 2, y: 250 };
const OUTER = 190;
const INNER = 92;

const share = (faction: VoteTotals): number =>
  faction.for / Math.max(1, faction.for + faction.against);
const size = (faction: VoteTotals): number =>
  faction.for + faction.against + faction.notParticipating + faction.absent;
export const isDivided = (faction: VoteTotals): boolean => faction.for > 0 && faction.against > 0;

/** Places seats on concentric half circles, ordered from left to right. */
function spots(count: number): Spot[] {
  const rows = count <= 9 ? 1 : count <= 20 ? 2 : count <= 36 ? 3 : 4;
  const radii = Array.from({ length: rows }, (_, row) =>
    rows === 1 ? OUTER : INNER + ((OUTER - INNER) * row) / (rows - 1),
  );
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  let left = count;
  const perRow = radii.map((radius, row) => {
    const seats = row === rows - 1 ? left : Math.round((count * radius) / total);
    left -= seats;
    return seats;
  });
  return radii
    .flatMap((radius, row) => {
      const seats = perRow[row] ?? 0;
      return Array.from({ length: seats }, (_, index) => {
        const angle = seats === 1 ? Math.PI / 2 : Math.PI - (index * Math.PI) / (seats - 1);
        return {
          angle,
          x: CENTRE.x + radius * Math.cos(angle),
          y: CENTRE.y - radius * Math.sin(angle),
        };
      });
    })
    .sort((a, b) => b.angle - a.angle || a.x - b.x);
}

const votesOf = (faction: VoteTotals): CastVote[] => [
  ...Array.from<CastVote>({ length: faction.for }).fill("for"),
  ...Array.from<CastVote>({ length: faction.notParticipating }).fill("not-participating"),
  ...Array.from<CastVote>({ length: faction.absent }).fill("absent"),
  ...Array.from<CastVote>({ length: faction.against }).fill("against"),
];

function labelAt(angle: number, text: string): SeatLabel {
  const cos = Math.cos(angle);
  const anchor = cos < -0.25 ? "end" : cos > 0.25 ? "start" : "middle";
  return {
    text,
    anchor,
    x: CENTRE.x + (OUTER + 24) * cos,
    y: CENTRE.y - (OUTER + 24) * Math.sin(angle) + 4,
  };
}

const labelsOver = (own: readonly Spot[], text: string): readonly SeatLabel[] => {
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? [labelAt((first.angle + last.angle) / 2, text)] : [];
};

const LETTER = 8;
const LINE = 16;
const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;

const leftOf = ({ x, text, anchor }: SeatLabel): number => x - SHIFT[anchor] * text.length * LETTER;

const touch = (one: SeatLabel, other: SeatLabel): boolean =>
  Math.abs(one.y - other.y) < LINE &&
  leftOf(one) < leftOf(other) + other.text.length * LETTER &&
  leftOf(other) < leftOf(one) + one.text.length * LETTER;

/** Leaves out each label that would stand over an earlier one. */
export const apart = (labels: readonly SeatLabel[]): readonly SeatLabel[] =>
  labels.reduce<readonly SeatLabel[]>(
    (kept, label) => (kept.some((other) => touch(other, label)) ? kept : [...kept, label]),
    [],
  );

function majorityLine(all: readonly Spot[], needed: number): SeatPicture["majority"] {
  const [before, after] = [all[needed - 1], all[needed]];
  if (!before || !after) return undefined;
  const angle = (before.angle + after.angle) / 2;
  const at = (radius: number) => ({
    x: CENTRE.x + radius * Math.cos(angle),
    y: CENTRE.y - radius * Math.sin(angle),
  });
  const [inner, outer] = [at(INNER - 10), at(OUTER + 16)];
  return { x1: inner.x, y1: inner.y, x2: outer.x, y2: outer.y };
}

const initials = (name: string): string => {
  const parts = name.split(/[\s-]+/);
  return parts.length > 1 ? parts.map((part) => part[0] ?? "").join("") : `${name.slice(0, 3)}.`;
};

/** Names short enough for a picture, each used once. */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const short = names.map((name) => (name.length <= 9 ? name : initials(name)));
  const clash = (text: string): boolean => short.indexOf(text) !== short.lastIndexOf(text);
  return new Map(
    names.map((name, index) => [
      name,
      clash(short[index] ?? "") ? `${name.slice(0, 3)}.` : (short[index] ?? name),
    ]),
  );
}

/** Draws a vote as a half circle: factions for on the left, against on the right, divided ones between. */
export function layOutSeats(factions: readonly FactionRow[], needed: number): SeatPicture {
  const ordered = [...factions].sort((a, b) => share(b) - share(a) || size(b) - size(a));
  const all = spots(ordered.reduce((sum, faction) => sum + size(faction), 0));
  const names = shortNames(ordered.map(({ faction }) => faction));
  const seats = ordered
    .flatMap((faction) => votesOf(faction).map((vote) => ({ vote, divided: isDivided(faction) })))
    .flatMap((seat, index) => (all[index] ? [{ x: all[index].x, y: all[index].y, ...seat }] : []));
  let before = 0;
  const labelled = ordered.map((faction) => {
    const own = all.slice(before, (before += size(faction)));
    const text = `${names.get(faction.faction) ?? faction.faction} ${own.length}`;
    return { seats: own.length, labels: faction.faction ? labelsOver(own, text) : [] };
  });
  const largestFirst = labelled.sort((a, b) => b.seats - a.seats);
  const labels = apart(largestFirst.flatMap((faction) => faction.labels));
  const majority = majorityLine(all, needed);
  const radius = all.length <= 30 ? 15 : all.length <= 40 ? 12.5 : 10.5;
  return { seats, labels, radius, centre: CENTRE, ...(majority && { majority }) };
}
