import type { IsoDate } from "../kit/index.ts";
import { endOpen, runsOn } from "./periods.ts";
import type {
  Alderman,
  Coalition,
  CouncilRefusal,
  CouncilState,
  CouncilTerm,
  Member,
  SeatShift,
} from "./state.ts";

/** A faction with the seats that it holds. */
export interface FactionSeats {
  readonly faction: string;
  readonly seats: number;
}

/** Council and college as they are composed on a day. */
export interface Composition {
  readonly term?: CouncilTerm | undefined;
  /** Number of seats (Gemeentewet art. 8); undefined where no election is recorded. */
  readonly seats?: number | undefined;
  /** Seats that nobody holds. */
  readonly vacant: number;
  /** Factions with the members that sit for them, most seats first. */
  readonly factions: readonly FactionSeats[];
  /** Members, where they are recorded by name. */
  readonly members: readonly Member[];
  readonly coalition?: Coalition | undefined;
  readonly aldermen: readonly Alderman[];
  /** Whether the mayor takes the place of the college (art. 42 lid 2). */
  readonly mayorReplacesCollege: boolean;
}

/** The council that sits on a day is the one elected before its term began (Gemeentewet art. 18). */
const startOn = ({ terms, elections }: CouncilState, date: IsoDate) => {
  const term = terms.find((each) => runsOn(each, date));
  const election = elections.findLast((held) => held.date <= (term?.from ?? date));
  return { term, election, start: term?.from ?? election?.date ?? "" };
};

interface Count {
  readonly held: ReadonlyMap<string, number>;
  readonly vacant: number;
}

const added = (held: Count["held"], faction: string, seats: number): Count["held"] =>
  new Map(held).set(faction, (held.get(faction) ?? 0) + seats);

const shifted = ({ held, vacant }: Count, shift: SeatShift): Count => {
  const { to } = shift;
  if (shift.from === undefined)
    return { held: added(held, shift.to, 1), vacant: Math.max(0, vacant - 1) };
  // No more seats move than are there, so that all together stay as many as were elected.
  const there = held.get(shift.from) ?? 0;
  const going = shift.seats === "all" ? there : Math.min(shift.seats, there);
  const left = added(held, shift.from, -going);
  return to === undefined
    ? { held: left, vacant: vacant + going }
    : { held: added(left, to, going), vacant };
};

/** Factions that went on under another name, on or before a day. */
const renamedBy = ({ shifts }: CouncilState, date: IsoDate) =>
  shifts.flatMap((shift) =>
    shift.from !== undefined && shift.seats === "all" && shift.date <= date ? [shift] : [],
  );

/** The running coalition on a day, its factions by the names they go by since. */
export const coalitionOn = (state: CouncilState, date: IsoDate): Coalition | undefined => {
  const coalition = state.coalitions.findLast((each) => runsOn(each, date));
  if (coalition === undefined) return undefined;
  let { factions } = coalition;
  for (const { from, to = from } of renamedBy(state, date).filter(
    (shift) => shift.date >= coalition.from,
  ))
    factions = factions.map((faction) => (faction === from ? to : faction));
  return { ...coalition, factions: [...new Set(factions)] };
};

const seatsHeld = (state: CouncilState, date: IsoDate): Count => {
  const { election, start } = startOn(state, date);
  const results = election?.results ?? [];
  let count: Count = {
    held: new Map(results.map(({ faction, seats }) => [faction, seats])),
    vacant: 0,
  };
  for (const shift of state.shifts.filter((each) => each.date >= start && each.date <= date)) {
    // Who is admitted while no seat is vacant was counted with the election.
    const counted = shift.from === undefined && election !== undefined && count.vacant === 0;
    if (!counted) count = shifted(count, shift);
  }
  return count;
};

/** Council and college on a day: what the election gave, and all that changed since. */
export const councilOn = (state: CouncilState, date: IsoDate): Composition => {
  const { term, election } = startOn(state, date);
  const { held, vacant } = seatsHeld(state, date);
  const on = <P extends Alderman | Member>(periods: readonly P[]): readonly P[] =>
    periods.filter((period) => runsOn(period, date));
  return {
    term,
    seats: election?.seats,
    vacant,
    factions: [...held]
      .flatMap(([faction, seats]) => (seats > 0 ? [{ faction, seats }] : []))
      .sort((left, right) => right.seats - left.seats),
    members: on(state.members),
    coalition: coalitionOn(state, date),
    aldermen: on(state.aldermen),
    mayorReplacesCollege: state.replacements.some((each) => runsOn(each, date)),
  };
};

/** The state with seats that change hands, in order of day. */
export const withShifts = (
  state: CouncilState,
  ...shifts: readonly SeatShift[]
): readonly SeatShift[] =>
  [...state.shifts, ...shifts].sort((left, right) =>
    left.date < right.date ? -1 : Number(left.date > right.date),
  );

/** The members after some of them go over to a faction; each seat stays with its person (art. 27). */
export const moved = (
  members: readonly Member[],
  { from, to }: { readonly from: IsoDate; readonly to: string },
  chosen: (member: Member) => boolean,
): readonly Member[] => {
  const going = members.filter((member) => member.to === undefined && chosen(member));
  return [
    ...endOpen(members, from, chosen),
    ...going.map(({ name }) => ({ name, faction: to, from })),
  ];
};

/** The seat a member holds, as far as the log goes. */
export const seatOf = ({ members }: CouncilState, name: string): Member | undefined =>
  members.find((member) => member.name === name && member.to === undefined);

/** Why a member cannot give up a seat or take it elsewhere: there is none, or not yet. */
export const notSeated = (
  state: CouncilState,
  name: string,
  date: IsoDate,
): CouncilRefusal | undefined => {
  const seat = seatOf(state, name);
  return seat === undefined || date < seat.from ? { code: "member-not-seated", name } : undefined;
};

/** Seats of a faction on a day; none where it is unknown. */
export const seatsOf = (state: CouncilState, faction: string, date: IsoDate): number =>
  councilOn(state, date).factions.find((each) => each.faction === faction)?.seats ?? 0;

/** Why nothing can happen to a faction: it holds no seat. */
export const unknownFaction = (
  state: CouncilState,
  faction: string,
  date: IsoDate,
): CouncilRefusal | undefined =>
  seatsOf(state, faction, date) === 0 ? { code: "faction-unknown", faction } : undefined;

/** Why a faction cannot take a name: another holds seats under it. */
export const takenName = (
  state: CouncilState,
  faction: string,
  date: IsoDate,
): CouncilRefusal | undefined =>
  seatsOf(state, faction, date) > 0 ? { code: "faction-already-there", faction } : undefined;
