import type { IsoDate, Lane, Position, SubjectId } from "../../kit/index.ts";
import { decides } from "../decision/facts.ts";
import type { Asked } from "../dossier.ts";
import type { JournalEntry } from "../journal/rows.ts";
import type { Journal } from "../journal/journal.ts";
import { laneOf } from "./lanes.ts";

/** By what a timeline can be filtered besides its goal and its period. */
export const timelineFilters = [
  "kind", "portfolio", "faction", "targetGroup", "neighbourhood",
] as const; // prettier-ignore

/** One of the filters. */
export type TimelineFilterName = (typeof timelineFilters)[number];

/** What a decision can be filtered by; of a trace, that of the decision it starts from, without its kind. */
export interface TimelineRow {
  readonly decision: SubjectId;
  readonly date?: IsoDate | undefined;
  /** Whether it counts as a decision. */
  readonly decides: boolean;
  readonly lane?: Lane | undefined;
  readonly values: Readonly<Record<TimelineFilterName, readonly string[]>>;
  readonly moved: readonly string[];
  readonly votedFor: readonly string[];
}

interface Rows {
  knownAt: Position;
  readonly found: Map<SubjectId, TimelineRow | SubjectId | undefined>;
}

/** Dates of which the rows are kept: today, and one that is looked at. */
const REMEMBERED_DATES = 2;

const remembered = new WeakMap<Journal, Map<IsoDate, Rows>>();

/** What was worked out before, without what was told of since. */
const goOn = (rows: Rows, { journal, moment: { knownAt } }: Asked): Rows => {
  for (let at = journal.after(rows.knownAt); at < journal.after(knownAt); at += 1)
    rows.found.delete(journal.at(at)?.subject ?? "");
  rows.knownAt = knownAt;
  return rows;
};

const rowsAt = (asked: Asked): Rows["found"] => {
  const { asOf, knownAt } = asked.moment;
  const dates = remembered.get(asked.journal) ?? new Map<IsoDate, Rows>();
  remembered.set(asked.journal, dates);
  const known = dates.get(asOf);
  const rows =
    known !== undefined && known.knownAt <= knownAt
      ? goOn(known, asked)
      : { knownAt, found: new Map() };
  dates.delete(asOf);
  dates.set(asOf, rows);
  const [oldest] = dates.keys();
  if (dates.size > REMEMBERED_DATES && oldest !== undefined) dates.delete(oldest);
  return rows.found;
};

const rowOf = (asked: Asked, id: SubjectId): TimelineRow | undefined => {
  const { view } = asked;
  const decision = view.decision(id);
  if (decision === undefined) return undefined;
  const moved = view.texts(id, "factions");
  const votedFor = view.texts(id, "voted-for");
  return {
    decision: id,
    date: decision.date,
    decides: decides(decision),
    lane: laneOf(asked, id),
    values: {
      kind: [decision.kind],
      portfolio: view.texts(id, "portfolio"),
      faction: [...new Set([...moved, ...votedFor])],
      targetGroup: view.texts(id, "target-group"),
      neighbourhood: view.texts(id, "neighbourhood"),
    },
    moved,
    votedFor,
  };
};

const ofTrace = ({ date: _date, ...row }: TimelineRow): TimelineRow => ({
  ...row,
  values: { ...row.values, kind: [] },
});

/**
 * The row of a decision or a trace, undefined of what is neither. Worked out once for a date, and anew for
 * what was told of since: a page that is looked at every day does not cost more as history grows.
 */
export const timelineRows = (asked: Asked): ((id: SubjectId) => TimelineRow | undefined) => {
  const rows = rowsAt(asked);
  const find = (id: SubjectId): TimelineRow | undefined => {
    if (!rows.has(id)) rows.set(id, rowOf(asked, id) ?? asked.view.endsOf(id)[0]);
    const found = rows.get(id);
    if (typeof found !== "string") return found;
    const source = found === id ? undefined : find(found);
    return source && ofTrace(source);
  };
  return find;
};

const sorted = new WeakMap<Journal, JournalEntry[]>();

const isLater = (left: JournalEntry, right: JournalEntry): number => {
  if (left.occurredOn !== right.occurredOn) return left.occurredOn < right.occurredOn ? -1 : 1;
  return left.position - right.position;
};

/** All entries by the day of their act, oldest first; sorted once, what comes later is put between. */
const byAct = (journal: Journal): readonly JournalEntry[] => {
  const acts = sorted.get(journal) ?? [];
  if (acts.length === journal.size) return acts;
  for (let at = acts.length; at < journal.size; at += 1) {
    const entry = journal.at(at);
    if (entry !== undefined) acts.push(entry);
  }
  sorted.set(journal, acts.sort(isLater));
  return acts;
};

/** Place of the first act on a day or later. */
const placeOf = (acts: readonly JournalEntry[], day: IsoDate, orLater: boolean): number => {
  let [low, high] = [0, acts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const date = acts[middle]?.occurredOn ?? "";
    if (date < day || (!orLater && date === day)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What was done from a day up to and including another, newest act first, as far as it was known. */
export function* actsWithin(
  { journal, moment }: Asked,
  from: IsoDate,
  to: IsoDate,
): Iterable<JournalEntry> {
  const acts = byAct(journal);
  const [first, last] = [placeOf(acts, from, true), placeOf(acts, to, false)];
  for (let at = last - 1; at >= first; at -= 1) {
    const entry = acts[at];
    if (entry !== undefined && entry.position <= moment.knownAt) yield entry;
  }
}
