import { DOWN, UP } from "../../chain/index.ts";
import type { ChainView, Direction, Ordinal, Stated, TraceView } from "../../chain/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import { stands } from "../picture/life.ts";
import { carrying } from "../strength.ts";

/** The chain on two dates, as known at one position. */
export interface TwoDates {
  readonly before: ChainView;
  readonly after: ChainView;
}

/** What can become of a decision between two dates. */
export type DiffKind =
  "new" | "gone" | "broken" | "restored" | "tied" | "untied" | "amount" | "text" | "status";

/** What became of a decision, and the events that say so; those of a break are looked up on demand. */
export interface Difference {
  readonly change: DiffKind;
  readonly id: SubjectId;
  readonly date: IsoDate;
  readonly said: readonly Position[];
  /** The trace that was laid or ended. */
  readonly trace?: TraceView | undefined;
}

/**
 * How a decision is on a date: a goal in force; a goal that is not yet; anything else that stands; over;
 * undefined where it is not there.
 */
type Seen = "goal" | "idle-goal" | "stands" | "over" | undefined;
type Found = Map<Ordinal, Seen>;

/** What was found out of decisions on one date; walks come by the same one many times. */
const read = new WeakMap<ChainView, Found>();

const foundOn = (view: ChainView, decision: Ordinal): Seen => {
  const found = view.decision(view.chain.numbering.name(decision));
  if (found === undefined) return undefined;
  if (!stands(view, found)) return "over";
  if (found.kind !== "goal") return "stands";
  return found.inForce ? "goal" : "idle-goal";
};

const seenAt = (view: ChainView, decision: Ordinal): Seen => {
  const found: Found = read.get(view) ?? new Map<Ordinal, Seen>();
  read.set(view, found);
  const known = found.get(decision);
  if (known !== undefined || found.has(decision)) return known;
  const seen = foundOn(view, decision);
  found.set(decision, seen);
  return seen;
};

const seenOn = (view: ChainView, id: SubjectId): Seen => seenAt(view, view.chain.numbering.of(id));

const isStanding = (seen: Seen): boolean => seen !== undefined && seen !== "over";

const standsOn = (view: ChainView, id: SubjectId): boolean => isStanding(seenOn(view, id));

const isGoalInForce = (view: ChainView, id: SubjectId): boolean => seenOn(view, id) === "goal";

type Known = Map<Ordinal, boolean>;

/** The other ends of the traces of a decision by which it is meant for something. */
const tiedTo = (view: ChainView, direction: Direction, decision: Ordinal): readonly Ordinal[] =>
  carrying(view, direction, decision).map((spell) => view.chain.traces.end(direction, spell));

const climbs = (view: ChainView, start: Ordinal, known: Known): boolean => {
  const above = new Set([start]);
  for (const each of above) {
    const seen = seenAt(view, each);
    const found = known.get(each) ?? seen === "goal";
    if (found) return true;
    // All above what is known to serve nothing was walked before; what is over passes nothing on.
    if (!known.has(each) && seen === "stands")
      for (const target of tiedTo(view, UP, each)) above.add(target);
  }
  for (const each of above) known.set(each, false);
  return false;
};

/** Tells of decisions whether a path leads to a goal in force on a date; what it found out it keeps. */
export const serving = (view: ChainView): ((id: SubjectId) => boolean) => {
  const known: Known = new Map();
  return (id) => {
    const decision = view.chain.numbering.of(id);
    const found =
      known.get(decision) ?? (isStanding(seenAt(view, decision)) && climbs(view, decision, known));
    known.set(decision, found);
    return found;
  };
};

const keyOf = (fact: Stated): string =>
  fact.kind === "text" || fact.kind === "value" ? `${fact.kind} ${fact.key}` : fact.kind;

/** What a fact says, to be compared. */
const valueOf = (fact: Stated | undefined): string => {
  switch (fact?.kind) {
    case "text":
      return String(fact.text);
    case "value":
      return `${fact.value} ${fact.unit}`;
    case "status":
      return fact.status;
    default:
      return fact?.kind === "validity" ? String(fact.inForce) : "";
  }
};

const CHANGES: Readonly<Partial<Record<Stated["kind"], DiffKind>>> = {
  value: "amount",
  text: "text",
  status: "status",
  validity: "status",
};

const byKey = (view: ChainView, id: SubjectId): ReadonlyMap<string, Stated> =>
  new Map(view.standing(id).map((fact) => [keyOf(fact), fact]));

type Saying = Pick<Stated, "kind" | "from" | "statedAt">;

/** What says otherwise now; of what is said no more, from the day it ended. */
const saidNow = (then: Stated | undefined, now: Stated | undefined): Saying | undefined => {
  if (valueOf(then) === valueOf(now)) return undefined;
  if (now !== undefined || then === undefined) return now;
  const { kind, from, to = from, statedAt } = then;
  return { kind, from: to, statedAt };
};

const latest = (facts: readonly Saying[]): IsoDate =>
  facts.map(({ from }) => from).reduce((last, from) => (from > last ? from : last), "");

const SAID: readonly DiffKind[] = ["amount", "text", "status"];

/** What is said otherwise of a decision that stands on both dates; what one event says is told once. */
const saidOtherwise = ({ before, after }: TwoDates, id: SubjectId): readonly Difference[] => {
  const [then, now] = [byKey(before, id), byKey(after, id)];
  const keys = [...new Set([...then.keys(), ...now.keys()])];
  const facts = keys.flatMap((key) => saidNow(then.get(key), now.get(key)) ?? []);
  const told = new Set<Position>();
  return SAID.flatMap((change): readonly Difference[] => {
    const own = facts.filter(({ kind, statedAt }) => CHANGES[kind] === change && !told.has(statedAt)); // prettier-ignore
    const said = [...new Set(own.map(({ statedAt }) => statedAt))];
    for (const position of said) told.add(position);
    return own.length === 0 ? [] : [{ change, id, date: latest(own), said }];
  });
};

const dateOf = (view: ChainView, id: SubjectId, of: "date" | "statusSince"): IsoDate =>
  view.decision(id)?.[of] ?? view.asOf;

/** The day on which a decision was over: of its last status, or of the end of its term. */
const endDate = ({ before, after }: TwoDates, id: SubjectId): IsoDate => {
  const since = dateOf(after, id, "statusSince");
  if (since > before.asOf) return since;
  const ends = after.stated(id).map(({ to }) => to);
  return ends.find((to) => to !== undefined && before.asOf < to && to <= after.asOf) ?? after.asOf;
};

/** What became of a decision by what is said of itself. */
export const differencesOf = (dates: TwoDates, id: SubjectId): readonly Difference[] => {
  const { before, after } = dates;
  const [stood, standsNow] = [standsOn(before, id), standsOn(after, id)];
  if (stood && standsNow) return saidOtherwise(dates, id);
  if (stood) return [{ change: "gone", id, date: endDate(dates, id), said: [] }];
  if (!standsNow) return [];
  const isNew = seenOn(before, id) === undefined;
  const date = dateOf(after, id, isNew ? "date" : "statusSince");
  const began = after.stated(id).filter((fact) => fact.from === date);
  const first = isNew ? began.slice(0, 1) : began.slice(-1);
  return [
    {
      change: isNew ? "new" : "restored",
      id,
      date,
      said: first.map(({ statedAt }) => statedAt),
    },
  ];
};

const bothStand = ({ before, after }: TwoDates, { source, target }: TraceView): boolean =>
  [source, target].every((end) => standsOn(before, end) && standsOn(after, end));

/** A trace that was laid or ended between decisions that stand on both dates. */
export const tieDifference = (dates: TwoDates, id: SubjectId): readonly Difference[] => {
  const { before, after } = dates;
  const [was, is] = [before.trace(id), after.trace(id)];
  if (is !== undefined && was === undefined && bothStand(dates, is))
    return [{ change: "tied", id: is.source, date: is.since, said: [is.statedAt], trace: is }];
  if (was === undefined || is !== undefined || !bothStand(dates, was)) return [];
  const ends = after.stated(id).flatMap(({ kind, from, to }) => (kind === "relation-ended" ? from : (to ?? []))); // prettier-ignore
  const date = ends.find((end) => before.asOf < end && end <= after.asOf) ?? after.asOf;
  return [{ change: "untied", id: was.source, date, said: [], trace: was }];
};

/** Decisions whose path upward may be another: what changed and all that rests on it, on either date. */
export const belowChanged = (
  { before, after }: TwoDates,
  changed: Iterable<SubjectId>,
): readonly SubjectId[] => {
  const { numbering } = after.chain;
  const below = new Set([...changed].map((id) => numbering.of(id)));
  // A set hands out what is added while it is walked.
  for (const each of below)
    for (const view of [before, after])
      for (const source of tiedTo(view, DOWN, each)) below.add(source);
  return [...below].map((each) => numbering.name(each));
};

/** Whether the way a decision passes something on is another than before. */
export const turned = ({ before, after }: TwoDates, id: SubjectId): boolean =>
  standsOn(before, id) !== standsOn(after, id) ||
  isGoalInForce(before, id) !== isGoalInForce(after, id);

/** Whether a decision that is no goal stands on both dates: a goal does not break, it ends. */
export const stayed = ({ before, after }: TwoDates, id: SubjectId): boolean =>
  seenOn(before, id) === "stands" && standsOn(after, id);
