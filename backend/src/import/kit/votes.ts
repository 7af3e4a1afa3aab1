import type { FactionVote } from "@doelspoor/events";
import { oneLine } from "./text.ts";

/** Seats of each faction on one side of a vote. */
export type Seats = ReadonlyMap<string, number>;

/** A list of factions with their seats that cannot be read; `message` is Dutch. */
export class UnreadableVotes extends Error {}

const PART = /^(.+?)\s*\(\s*(-?\d{1,3})\s*\)$/;
const BETWEEN = /,(?![^(]*\))/;

const partOf = (part: string): readonly [string, number] => {
  const [, faction = "", seats = ""] = PART.exec(part.trim()) ?? [];
  if (faction === "")
    throw new UnreadableVotes(`“${part.trim()}” is geen fractie met een aantal stemmen.`);
  if (Number(seats) < 0)
    throw new UnreadableVotes(`“${faction}” heeft een negatief aantal stemmen.`);
  return [faction, Number(seats)];
};

/**
 * Reads "D66 (3), GROENLINKS – PvdA (6), CDA  (1)".
 * @throws UnreadableVotes
 */
export const seatsIn = (text: string | null | undefined): Seats => {
  const seats = new Map<string, number>();
  const line = oneLine(text ?? "");
  if (line === "") return seats;
  for (const part of line.split(BETWEEN)) {
    const [faction, count] = partOf(part);
    if (seats.has(faction)) throw new UnreadableVotes(`“${faction}” staat er twee keer.`);
    seats.set(faction, count);
  }
  return seats;
};

/** The sides of one vote. */
export interface Sides {
  readonly for: Seats;
  readonly against: Seats;
  readonly notParticipating?: Seats | undefined;
  readonly absent?: Seats | undefined;
}

/**
 * One row a faction, also for a faction on both sides. The order is that of the names, since a source
 * lists them in another order from one day to the next.
 */
export const factionVotes = (sides: Sides): FactionVote[] => {
  const names = new Set<string>();
  for (const seats of [sides.for, sides.against, sides.notParticipating, sides.absent])
    for (const faction of seats?.keys() ?? []) names.add(faction);
  return [...names].sort().map((faction) => ({
    faction,
    for: sides.for.get(faction) ?? 0,
    against: sides.against.get(faction) ?? 0,
    notParticipating: sides.notParticipating?.get(faction) ?? 0,
    absent: sides.absent?.get(faction) ?? 0,
  }));
};
