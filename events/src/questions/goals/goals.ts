import { byEffect, effectiveEvents, effectiveFrom, NO_STREAM } from "../../kit/index.ts";
import type {
  IsoDate,
  Level,
  RecordedEvent,
  Revision,
  SubjectId,
  ValueFact,
} from "../../kit/index.ts";
import { below, pathsDown, type DecisionView, type Path, type Tie } from "../../chain/index.ts";
import {
  GoalAdjusted,
  GoalSet,
  goalStream,
  type GoalContent,
  type Measurement,
} from "../../goal/index.ts";
import { allowedSteps, type AllowedStep } from "../allowed-steps.ts";
import type { DecisionRef, HistoryItem, Moment, TraceRow } from "../answer.ts";
import { carriesIntention, decides, worthOf, type Worth } from "../decision/facts.ts";
import { concretenessOf, type Concreteness } from "../asked/concreteness.ts";
import { goalVerdicts, type GoalVerdict } from "./concreteness.ts";
import type { Asked } from "../dossier.ts";
import { judgedIn } from "./verdict.ts";
import { historyOf } from "../history.ts";
import { stands } from "../picture/life.ts";
import { refById, refOf, restsOn, traceRow } from "../refs.ts";
import { secrecyOn, type SecrecyRow } from "../secrecy/told.ts";
import { marked } from "../secrecy/marks.ts";
import { carries } from "../strength.ts";

/** One goal in the list of goals. */
export interface GoalRow extends DecisionRef {
  readonly targetGroup?: string | undefined;
  readonly baseline?: Measurement | undefined;
  readonly target?: Measurement | undefined;
  readonly term?: IsoDate | undefined;
  /** Decisions that serve it, directly or through others. */
  readonly served: number;
  readonly inForce: boolean;
  /** How concrete it is (domain.md N5), and how many of the ten checks it meets. */
  readonly verdict: GoalVerdict;
  readonly met: number;
}

/** The goals of a municipality. */
export interface Goals {
  readonly moment: Moment;
  readonly total: number;
  /** How many goals there are of each verdict, before filtering; the most concrete first. */
  readonly counts: readonly { readonly verdict: GoalVerdict; readonly goals: number }[];
  readonly rows: readonly GoalRow[];
}

/** A decision that serves a goal; `via` are the decisions between the two. */
export interface ServingRow extends TraceRow {
  readonly via: readonly DecisionRef[];
  /** What it is worth now. */
  readonly worth?: Worth | undefined;
  /** Whether that is in the sum of its level. */
  readonly counted: boolean;
}

/** What serves a goal on one level. */
export interface ServingLevel {
  readonly level: Level;
  readonly rows: readonly ServingRow[];
  /**
   * What its decisions are worth together, each counted once: those that stand and are meant for the goal along
   * traces and decisions that stand all the way. What hangs below something that is over is listed alone.
   * Levels are not added up: the money of a contract is the money of the budget it is paid from.
   */
  readonly worth?: Worth | undefined;
}

/** All a page about one goal tells. */
export interface GoalPage {
  readonly moment: Moment;
  readonly goal: DecisionRef;
  readonly since: IsoDate;
  readonly revision: Revision;
  /** What can be recorded next by all that is known now, whatever moment is asked about. */
  readonly steps: readonly AllowedStep[];
  readonly inForce: boolean;
  readonly content: GoalContent;
  readonly concreteness: Concreteness;
  readonly servedBy: readonly ServingLevel[];
  readonly partOf: readonly TraceRow[];
  readonly history: readonly HistoryItem[];
  /** Secrecy on it, in force or lifted, as far as whoever asks may know. */
  readonly secrecy: readonly SecrecyRow[];
}

const measurementOf = (fact: ValueFact | undefined): Measurement | undefined => {
  const { value, unit, date, source } = fact ?? {};
  if (value === undefined || unit === undefined) return undefined;
  return date === undefined || source === undefined ? undefined : { value, unit, date, source };
};

const goalRow = ({ view }: Asked, { goal, verdict, met }: JudgedGoal): GoalRow => ({
  ...refOf(view, goal),
  targetGroup: view.text(goal.id, "target-group"),
  baseline: measurementOf(view.measured(goal.id, "baseline")),
  target: measurementOf(view.measured(goal.id, "target")),
  term: view.text(goal.id, "term"),
  served: below(view, goal.id).filter((id) => decides(view.decision(id))).length,
  inForce: goal.inForce,
  verdict,
  met,
});

interface JudgedGoal {
  readonly goal: DecisionView;
  readonly verdict: GoalVerdict;
  readonly met: number;
}

const judge = (asked: Asked, goal: DecisionView): JudgedGoal => {
  const { verdict, findings } = judgedIn(asked, goal.id);
  return { goal, verdict, met: findings.filter(({ met }) => met).length };
};

/** Which goals a register gives: of one verdict, and at most so many. */
interface RegisterOf {
  readonly verdict?: GoalVerdict | undefined;
  readonly limit?: number;
}

/** The goals that exist on the date, newest first. Every goal is judged once: the cost is linear. */
export const goalRegister = (
  asked: Asked,
  { verdict, limit = Number.MAX_SAFE_INTEGER }: RegisterOf = {},
): Goals => {
  const goals = [...asked.view.decisions("goal")].map((goal) => judge(asked, goal));
  const rows = goals
    .filter((each) => verdict === undefined || each.verdict === verdict)
    .sort(({ goal: left }, { goal: right }) => (left.date < right.date ? 1 : -1))
    .slice(0, limit)
    .map((each) => goalRow(asked, each));
  const counts = goalVerdicts.toReversed().map((each) => ({
    verdict: each,
    goals: goals.filter((goal) => goal.verdict === each).length,
  }));
  return { moment: asked.moment, total: goals.length, counts, rows: marked(asked, rows) };
};

/** The levels of a chain, from goal to result. */
export const LEVELS: readonly Level[] = [
  "goal", "council", "executive", "rules", "procurement", "contract", "result",
]; // prettier-ignore

const servingRow = (
  asked: Asked,
  { id, counted }: { readonly id: SubjectId; readonly counted: boolean },
  path: Path,
): ServingRow | undefined => {
  const last = path.at(-1);
  const row = last === undefined ? undefined : traceRow(asked.view, last, id);
  if (row === undefined) return undefined;
  const via = path
    .slice(0, -1)
    .map(({ source }) => refById(asked.view, source))
    .filter((ref) => ref !== undefined);
  return { ...row, via, worth: worthOf(asked, id), counted };
};

/** What is meant for a decision and stands; what hangs below something that is over is not. */
export const meantFor = ({ view }: Asked, id: SubjectId): readonly DecisionView[] => {
  const standing = new Map<SubjectId, DecisionView>();
  const along = (trace: Tie): boolean => {
    const source = carries(trace) ? view.decision(trace.source) : undefined;
    if (source === undefined || !stands(view, source)) return false;
    standing.set(source.id, source);
    return true;
  };
  return below(view, id, along).flatMap((each) => standing.get(each) ?? []);
};

const together = (rows: readonly ServingRow[]): Worth | undefined => {
  const worths = rows
    .filter(({ counted }) => counted)
    .map(({ worth }) => worth)
    .filter((worth) => worth !== undefined);
  const [first] = worths;
  if (first === undefined || worths.some(({ unit }) => unit !== first.unit)) return undefined;
  return { value: worths.reduce((sum, { value }) => sum + value, 0), unit: first.unit };
};

const byDate = (left: ServingRow, right: ServingRow): number =>
  left.decision.date < right.decision.date ? -1 : Number(left.decision.date > right.decision.date);

/**
 * All that is tied to a decision from below, per level.
 * @param meant what of it counts in the sums.
 */
export const servingLevels = (
  asked: Asked,
  goal: SubjectId,
  meant = meantFor(asked, goal),
): readonly ServingLevel[] => {
  const counted = new Set(meant.map(({ id }) => id));
  const byLevel = new Map<Level, ServingRow[]>();
  // Where the intention came along there is more to tell than where the decision was taken.
  const carried = pathsDown(asked.view, goal, carriesIntention);
  for (const [id, shortest] of pathsDown(asked.view, goal)) {
    const path = carried.get(id) ?? shortest;
    const level = asked.view.decision(id)?.level;
    const row = servingRow(asked, { id, counted: counted.has(id) }, path);
    if (row === undefined || level === undefined) continue;
    const rows = byLevel.get(level);
    if (rows === undefined) byLevel.set(level, [row]);
    else rows.push(row);
  }
  return LEVELS.flatMap((level) => {
    const rows = byLevel.get(level)?.sort(byDate);
    return rows === undefined ? [] : [{ level, rows, worth: together(rows) }];
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
  const concreteness = concretenessOf(asked, id);
  if (found === undefined || content === undefined || concreteness === undefined) return undefined;
  return marked(asked, {
    moment,
    goal: refOf(view, found),
    since: found.statusSince,
    revision: events.at(-1)?.revision ?? NO_STREAM,
    steps: allowedSteps(goalStream.name, events),
    inForce: found.inForce,
    content,
    concreteness,
    servedBy: servingLevels(asked, id),
    partOf: restsOn(view, id),
    history: historyOf(asked, id),
    secrecy: secrecyOn(asked, id),
  });
};
