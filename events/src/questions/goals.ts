import { byEffect, effectiveEvents, effectiveFrom } from "../kit/index.ts";
import type {
  IsoDate,
  Level,
  RecordedEvent,
  Revision,
  SubjectId,
  ValueFact,
} from "../kit/index.ts";
import { pathsDown } from "../chain/index.ts";
import { GoalAdjusted, GoalSet, type GoalContent, type Measurement } from "../goal/index.ts";
import type { DecisionRef, HistoryItem, Moment, TraceRow } from "./answer.ts";
import type { Asked } from "./dossier.ts";
import { historyOf } from "./history.ts";
import { refById, refOf, restsOn, traceRow } from "./refs.ts";

/** One goal in the list of goals. */
export interface GoalRow extends DecisionRef {
  readonly targetGroup?: string | undefined;
  readonly baseline?: Measurement | undefined;
  readonly target?: Measurement | undefined;
  readonly term?: IsoDate | undefined;
  /** Decisions that serve it, directly or through others. */
  readonly served: number;
}

/** The goals of a municipality. */
export interface Goals {
  readonly moment: Moment;
  readonly total: number;
  readonly rows: readonly GoalRow[];
}

/** What serves a goal on one level; `via` are the decisions between the two. */
export interface ServingLevel {
  readonly level: Level;
  readonly rows: readonly (TraceRow & { readonly via: readonly DecisionRef[] })[];
}

/** All a page about one goal tells. */
export interface GoalPage {
  readonly moment: Moment;
  readonly goal: DecisionRef;
  readonly since: IsoDate;
  readonly revision: Revision;
  readonly inForce: boolean;
  readonly content: GoalContent;
  readonly servedBy: readonly ServingLevel[];
  readonly partOf: readonly TraceRow[];
  readonly history: readonly HistoryItem[];
}

const measurementOf = (fact: ValueFact | undefined): Measurement | undefined => {
  const { value, unit, date, source } = fact ?? {};
  if (value === undefined || unit === undefined) return undefined;
  return date === undefined || source === undefined ? undefined : { value, unit, date, source };
};

/** The goals that exist on the date, newest first. */
export const goalRegister = (asked: Asked, limit = Number.MAX_SAFE_INTEGER): Goals => {
  const { view, moment } = asked;
  const goals = [...view.decisions("goal")];
  const rows = goals
    .sort((left, right) => (left.date < right.date ? 1 : -1))
    .slice(0, limit)
    .map((goal): GoalRow => ({
      ...refOf(view, goal),
      targetGroup: view.text(goal.id, "target-group"),
      baseline: measurementOf(view.measured(goal.id, "baseline")),
      target: measurementOf(view.measured(goal.id, "target")),
      term: view.text(goal.id, "term"),
      served: pathsDown(view, goal.id).size,
    }));
  return { moment, total: goals.length, rows };
};

const LEVELS: readonly Level[] = [
  "goal", "council", "executive", "rules", "procurement", "contract", "result",
]; // prettier-ignore

const servingLevels = (asked: Asked, goal: SubjectId): readonly ServingLevel[] => {
  const byLevel = new Map<Level, ServingLevel["rows"][number][]>();
  for (const [id, path] of pathsDown(asked.view, goal)) {
    const last = path.at(-1);
    const row = last === undefined ? undefined : traceRow(asked.view, last, id);
    const level = asked.view.decision(id)?.level;
    if (row === undefined || level === undefined) continue;
    const via = path
      .slice(0, -1)
      .map(({ source }) => refById(asked.view, source))
      .filter((ref) => ref !== undefined);
    byLevel.set(level, [...(byLevel.get(level) ?? []), { ...row, via }]);
  }
  return LEVELS.flatMap((level) => {
    const rows = byLevel.get(level);
    return rows === undefined ? [] : [{ level, rows }];
  });
};

const contentOf = (asked: Asked, events: readonly RecordedEvent[]): GoalContent | undefined => {
  const { asOf, knownAt } = asked.moment;
  const stated = effectiveEvents(events, knownAt)
    .filter(({ type }) => type === GoalSet.type || type === GoalAdjusted.type)
    .filter((event) => effectiveFrom(event) <= asOf)
    .sort(byEffect)
    .at(-1);
  if (stated === undefined) return undefined;
  return stated.type === GoalSet.type ? GoalSet.lift(stated) : GoalAdjusted.lift(stated);
};

/**
 * One goal as it stood on the date asked about, with all that serves it.
 * @param events the events of its stream.
 * @returns undefined where it does not exist then, or is not known yet.
 */
export const goalPage = (
  asked: Asked,
  id: SubjectId,
  events: readonly RecordedEvent[],
): GoalPage | undefined => {
  const { view, moment } = asked;
  const found = view.decision(id);
  const content = contentOf(asked, events);
  if (found?.kind !== "goal" || content === undefined) return undefined;
  return {
    moment,
    goal: refOf(view, found),
    since: found.statusSince,
    revision: events.length - 1,
    inForce: found.inForce,
    content,
    servedBy: servingLevels(asked, id),
    partOf: restsOn(view, id),
    history: historyOf(asked, id),
  };
};
