import type { IsoDate, Lane, Position, SubjectId, Tone } from "../../kit/index.ts";
import type { DecisionRef, Moment, Period, PoliticalMoment } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import type { JournalEntry } from "../journal/rows.ts";
import { coalitionPeriods, politicalMoments, refById, refOf, termPeriods } from "../refs.ts";
import { marked } from "../secrecy/marks.ts";
import { TimelineJudge, type FactionPart, type Judged, type TimelineQuery } from "./judge.ts";
import { actsWithin, type TimelineFilterName } from "./rows.ts";

/** One event on the timeline. */
export interface TimelineItem {
  readonly position: Position;
  readonly date: IsoDate;
  readonly lane: Lane;
  readonly label: string;
  readonly sentence: string;
  readonly tone: Tone;
  /** The decision it is about; of a trace the decision it starts from. */
  readonly subject?: DecisionRef | undefined;
  /** Whether it belongs to what serves the goal that is followed. */
  readonly onTrail: boolean;
  /** What the faction that is asked for has to do with it; absent where none is asked for. */
  readonly part?: FactionPart | undefined;
}

/** How many decisions a month saw, `YYYY-MM`. */
export interface MonthCount {
  readonly month: string;
  readonly decisions: number;
}

/** Council, executive and organisation side by side in time (domain.md F42). */
export interface Timeline {
  readonly moment: Moment;
  /** All that was found; `items` holds the newest of them. */
  readonly total: number;
  readonly items: readonly TimelineItem[];
  readonly months: readonly MonthCount[];
  readonly terms: readonly Period[];
  readonly coalitions: readonly Period[];
  readonly moments: readonly PoliticalMoment[];
  /** For each filter the values of what passes all other filters. */
  readonly kinds: readonly string[];
  readonly portfolios: readonly string[];
  readonly factions: readonly string[];
  readonly targetGroups: readonly string[];
  readonly neighbourhoods: readonly string[];
  /** Goals that something serves, or is, of what passes all other filters. */
  readonly goals: readonly DecisionRef[];
}

const MOST_ITEMS = 400;

/** Decisions a month, oldest first, months without any left out. */
export const monthCounts = (dates: Iterable<IsoDate>): readonly MonthCount[] => {
  const months = new Map<string, number>();
  for (const date of dates) {
    const month = date.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return [...months]
    .map(([month, decisions]) => ({ month, decisions }))
    .sort((left, right) => (left.month < right.month ? -1 : 1));
};

const inDutch = (left: string, right: string): number => left.localeCompare(right, "nl");

const above = ({ view }: Asked, id: SubjectId): readonly SubjectId[] => {
  if (view.isTraced(id)) return view.tracesFrom(id).map(({ target }) => target);
  const [, target] = view.decision(id) === undefined ? view.endsOf(id) : [];
  return target === undefined ? [] : [target];
};

/** Goals that these subjects serve or are; the way up ends as soon as all goals were met. */
const goalsOf = (asked: Asked, subjects: Iterable<SubjectId>): readonly DecisionRef[] => {
  const goals = [...asked.view.decisions("goal")];
  const met = new Set(subjects);
  const left = new Set(goals.map(({ id }) => id).filter((id) => !met.has(id)));
  // A set hands out what is added while it is walked.
  for (const id of met) {
    if (left.size === 0) break;
    for (const next of above(asked, id)) {
      met.add(next);
      left.delete(next);
    }
  }
  return goals
    .filter(({ id }) => met.has(id))
    .map((goal) => refOf(asked.view, goal))
    .sort((left, right) => inDutch(left.title, right.title));
};

interface Found {
  readonly entry: JournalEntry;
  readonly judged: Judged;
}

/** A trace stands in the lane of the decision it starts from. */
const itemOf = (asked: Asked, { entry, judged }: Found, onTrail: boolean): TimelineItem => {
  const { position, occurredOn, label, sentence, tone } = entry;
  const { row, part } = judged;
  const lane = row.decision === entry.subject ? entry.lane : (row.lane ?? entry.lane);
  const item = { position, date: occurredOn, lane, label, sentence, tone, onTrail, part };
  return { ...item, subject: refById(asked.view, row.decision) };
};

const find = (asked: Asked, query: TimelineQuery, judge: TimelineJudge) => {
  const { from = "", to = "9999-12-31" } = query;
  const { asOf } = asked.moment;
  const newest: Found[] = [];
  let total = 0;
  for (const entry of actsWithin(asked, from, to < asOf ? to : asOf)) {
    const judged = judge.of(entry);
    if (judged === undefined || judged.failed !== undefined) continue;
    total += 1;
    if (newest.length < MOST_ITEMS) newest.push({ entry, judged });
  }
  return { total, newest };
};

/** For each filter what passes all others. */
class Choices {
  readonly #judge: TimelineJudge;
  readonly #all: readonly Judged[];

  constructor(judge: TimelineJudge) {
    this.#judge = judge;
    this.#all = [...judge.all()].filter(({ failed }) => failed !== "several");
  }

  /** All that passes every filter besides this one. */
  besides(name: TimelineFilterName | "goal"): readonly Judged[] {
    return this.#all.filter(({ failed }) => failed === undefined || failed === name);
  }

  /** The values of a filter, in Dutch order. */
  of(name: TimelineFilterName): readonly string[] {
    const values = new Set<string>();
    for (const { row } of this.besides(name))
      for (const value of this.#judge.valuesOf(row, name)) values.add(value);
    return [...values].sort(inDutch);
  }

  /** Decisions that pass every filter, each with the day from which it exists. */
  dates(): readonly IsoDate[] {
    return this.#all
      .filter(({ failed, row }) => failed === undefined && row.decides)
      .map(({ row }) => row.date)
      .filter((date) => date !== undefined);
  }
}

/** Events of decisions and traces, newest first; political moments stand beside them. */
export const timeline = (asked: Asked, query: TimelineQuery): Timeline => {
  const { moment, council } = asked;
  const judge = new TimelineJudge(asked, query);
  const { total, newest } = find(asked, query, judge);
  const choices = new Choices(judge);
  const onTrail = query.goal !== undefined;
  return marked(asked, {
    moment,
    total,
    items: newest.map((found) => itemOf(asked, found, onTrail)),
    months: monthCounts(choices.dates()),
    terms: termPeriods(council),
    coalitions: coalitionPeriods(council),
    moments: politicalMoments(asked),
    kinds: choices.of("kind"),
    portfolios: choices.of("portfolio"),
    factions: choices.of("faction"),
    targetGroups: choices.of("targetGroup"),
    neighbourhoods: choices.of("neighbourhood"),
    goals: goalsOf(
      asked,
      choices.besides("goal").map(({ id }) => id),
    ),
  });
};
