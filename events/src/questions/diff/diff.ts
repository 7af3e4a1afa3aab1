import { DOWN, UP } from "../../chain/index.ts";
import type { ChainView, Direction, Ordinal, Stated, TraceView } from "../../chain/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import type { Seen } from "../picture/life.ts";
import type { Stretch } from "../picture/picture.ts";
import { seenOn, standingsOf, type Standing } from "../picture/standings.ts";
import { carries, carrying } from "../strength.ts";

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

const seenAt = (view: ChainView, decision: Ordinal): Seen => {
  const standing = standingsOf(view).at(decision);
  return standing && seenOn(standing, view.asOf);
};

const seenOf = (view: ChainView, id: SubjectId): Seen => seenAt(view, view.chain.numbering.of(id));

/** What is no decision stands nowhere. */
const NOWHERE: Pick<Standing, "goal" | "stands" | "up"> = { goal: [], stands: [], up: [] };

const isStanding = (seen: Seen): boolean => seen !== undefined && seen !== "over";

const standsOn = (view: ChainView, id: SubjectId): boolean => isStanding(seenOf(view, id));

/** The other ends of the traces of a decision by which it is meant for something. */
const tiedTo = (view: ChainView, direction: Direction, decision: Ordinal): readonly Ordinal[] =>
  carrying(view, direction, decision).map((spell) => view.chain.traces.end(direction, spell));

/** From a decision to a goal that was looked for, or to what it is meant for. */
type Step = (decision: Ordinal) => "goal" | readonly Ordinal[];

type Known = Map<Ordinal, boolean>;

/** All on the way to what leads to a goal lead there. */
const learn = (known: Known, cameFrom: ReadonlyMap<Ordinal, Ordinal | undefined>, end: Ordinal) => {
  for (let at: Ordinal | undefined = end; at !== undefined; at = cameFrom.get(at))
    known.set(at, true);
};

/** Depth first, since the nearest goal is far up. */
const climbs = (start: Ordinal, step: Step, known: Known): boolean => {
  const cameFrom = new Map<Ordinal, Ordinal | undefined>([[start, undefined]]);
  const open = [start];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const next = known.get(each) === true ? "goal" : step(each);
    if (next === "goal") {
      learn(known, cameFrom, each);
      return true;
    }
    // All above what is known to lead nowhere was walked before.
    for (const target of known.has(each) ? [] : next)
      if (!cameFrom.has(target)) {
        cameFrom.set(target, each);
        open.push(target);
      }
  }
  for (const each of cameFrom.keys()) known.set(each, false);
  return false;
};

/** Tells of decisions whether a path leads to a goal; what it found out it keeps. */
const leading = (step: Step): ((decision: Ordinal) => boolean) => {
  const known: Known = new Map();
  return (decision) => known.get(decision) ?? climbs(decision, step, known);
};

/** To a goal in force on a date; what is over passes nothing on. */
const serving = (view: ChainView) =>
  leading((decision) => {
    const seen = seenAt(view, decision);
    if (seen === "goal") return seen;
    return seen === "stands" ? tiedTo(view, UP, decision) : [];
  });

const beganBy = ([first]: readonly Stretch[], day: IsoDate): boolean =>
  first !== undefined && first.from <= day;

/**
 * Tells of decisions whether a path may have led to a goal in force before a date: all of it had begun,
 * but it need not all have stood on one day.
 */
export const mayHaveServed = (view: ChainView): ((id: SubjectId) => boolean) => {
  const { numbering } = view.chain;
  const leads = leading((decision) => {
    const { goal, stands, up } = standingsOf(view).at(decision) ?? NOWHERE;
    if (beganBy(goal, view.asOf)) return "goal";
    const ties = beganBy(stands, view.asOf) ? up : [];
    return ties.filter(({ spells }) => beganBy(spells, view.asOf)).map(({ target }) => numbering.of(target)); // prettier-ignore
  });
  return (id) => leads(numbering.of(id));
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
const ofDecision = (dates: TwoDates, standing: Standing): readonly Difference[] => {
  const { before, after } = dates;
  const { id } = standing;
  const [seen, seenNow] = [seenOn(standing, before.asOf), seenOn(standing, after.asOf)];
  const [stood, standsNow] = [isStanding(seen), isStanding(seenNow)];
  if (stood && standsNow) return saidOtherwise(dates, id);
  if (stood) return [{ change: "gone", id, date: endDate(dates, id), said: [] }];
  if (!standsNow) return [];
  const isNew = seen === undefined;
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
const ofTrace = (dates: TwoDates, id: SubjectId): readonly Difference[] => {
  const { before, after } = dates;
  const [was, is] = [before.trace(id), after.trace(id)];
  if (is !== undefined && was === undefined && bothStand(dates, is))
    return [{ change: "tied", id: is.source, date: is.since, said: [is.statedAt], trace: is }];
  if (was === undefined || is !== undefined || !bothStand(dates, was)) return [];
  const ends = after.stated(id).flatMap(({ kind, from, to }) => (kind === "relation-ended" ? from : (to ?? []))); // prettier-ignore
  const date = ends.find((end) => before.asOf < end && end <= after.asOf) ?? after.asOf;
  return [{ change: "untied", id: was.source, date, said: [], trace: was }];
};

/** What became of a decision or a trace by what is said of itself. */
export const differencesOf = (dates: TwoDates, id: SubjectId): readonly Difference[] => {
  const standing = standingsOf(dates.after).of(id);
  return standing === undefined ? ofTrace(dates, id) : ofDecision(dates, standing);
};

const endsOf = (tie: TraceView | undefined): string =>
  tie === undefined ? "" : `${tie.source} ${tie.type} ${tie.target}`;

/** Decisions that are another than before for what is meant for them, and those of which a tie was laid or ended. */
const moved = ({ before, after }: TwoDates, ids: readonly SubjectId[]): readonly Ordinal[] => {
  const { numbering } = after.chain;
  const standings = standingsOf(after);
  return ids.flatMap((id) => {
    const standing = standings.of(id);
    if (standing !== undefined)
      return seenOn(standing, before.asOf) === seenOn(standing, after.asOf)
        ? []
        : [numbering.of(id)];
    const [was, is] = [before.trace(id), after.trace(id)];
    if (endsOf(was) === endsOf(is)) return [];
    return [was, is].flatMap((tie) => (tie && carries(tie) ? numbering.of(tie.source) : []));
  });
};

/**
 * Decisions, no goals, that stand on both dates and lost their way to a goal in force, or found one, in the
 * order of their numbers: a goal does not break, it ends. Goes down from what changed, and no further than
 * where the way is another.
 */
export const passages = (dates: TwoDates, changed: readonly SubjectId[]): readonly Difference[] => {
  const { before, after } = dates;
  const [then, now] = [serving(before), serving(after)];
  const open = new Set(moved(dates, changed));
  const turned: Ordinal[] = [];
  // A set hands out what is added while it is walked.
  for (const each of open) {
    if (then(each) === now(each)) continue;
    if (seenAt(before, each) === "stands" && isStanding(seenAt(after, each))) turned.push(each);
    for (const source of tiedTo(then(each) ? before : after, DOWN, each)) open.add(source);
  }
  return turned
    .sort((left, right) => left - right)
    .map((each) => ({
      change: now(each) ? "restored" : "broken",
      id: after.chain.numbering.name(each),
      date: after.asOf,
      said: [],
    }));
};
