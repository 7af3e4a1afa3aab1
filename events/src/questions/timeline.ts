import { pathsDown } from "../chain/index.ts";
import type { IsoDate, Lane, Position, SubjectId, Tone } from "../kit/index.ts";
import type { DecisionRef, Moment, Period, PoliticalMoment } from "./answer.ts";
import type { Asked } from "./dossier.ts";
import { newestFirst } from "./history.ts";
import type { JournalEntry } from "./journal.ts";
import { coalitionPeriods, politicalMoments, refById, termPeriods } from "./refs.ts";

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
}

/** How many decisions a month saw, `YYYY-MM`. */
export interface MonthCount {
  readonly month: string;
  readonly decisions: number;
}

/** What to show; absent fields do not filter. */
export interface TimelineQuery {
  readonly goal?: SubjectId | undefined;
  readonly kind?: string | undefined;
  readonly portfolio?: string | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
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
  /** Kinds and portfolios of what passes all other filters. */
  readonly kinds: readonly string[];
  readonly portfolios: readonly string[];
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

/** A goal, what serves it, and the traces between them, also those that count no more. */
export const subjectsOf = ({ view }: Asked, goal: SubjectId): ReadonlySet<SubjectId> => {
  const decisions = [goal, ...pathsDown(view, goal).keys()];
  const leadTo = (decision: SubjectId) => (trace: SubjectId) => view.endsOf(trace)[1] === decision;
  const traces = decisions.flatMap((each) => view.tracesEver(each).filter(leadTo(each)));
  return new Set([...decisions, ...traces]);
};

type Test = (entry: JournalEntry) => boolean;

const known = ({ moment }: Asked): Test => {
  const { asOf, knownAt } = moment;
  return ({ position, occurredOn }) => position <= knownAt && occurredOn <= asOf;
};

const within =
  ({ from = "", to = "9999-12-31" }: TimelineQuery): Test =>
  ({ occurredOn }) =>
    from <= occurredOn && occurredOn <= to;

/** The decision an entry is about; of a trace the decision it starts from. */
export const decisionOf = ({ view }: Asked, subject: SubjectId): SubjectId =>
  view.endsOf(subject)[0] ?? subject;

const itemOf = (asked: Asked, entry: JournalEntry, onTrail: boolean): TimelineItem => {
  const { position, occurredOn, lane, label, sentence, tone, subject } = entry;
  const item = { position, date: occurredOn, lane, label, sentence, tone, onTrail };
  return { ...item, subject: refById(asked.view, decisionOf(asked, subject)) };
};

/** What a decision or a trace can be filtered by. */
export interface Labels {
  readonly kind: string | undefined;
  readonly portfolio: string | undefined;
}

/** Of a trace the portfolio of the decision it starts from; nothing of what is neither. */
export const labelsOf = ({ view }: Asked, subject: SubjectId): Labels | undefined => {
  const kind = view.decision(subject)?.kind;
  const about = kind === undefined ? view.endsOf(subject)[0] : subject;
  return about === undefined ? undefined : { kind, portfolio: view.text(about, "portfolio") };
};

const labelsOfAll = (asked: Asked, entries: readonly JournalEntry[]) => {
  const labels = new Map<SubjectId, Labels>();
  for (const subject of new Set(entries.map((entry) => entry.subject))) {
    const found = labelsOf(asked, subject);
    if (found !== undefined) labels.set(subject, found);
  }
  return labels;
};

const isAsked = (asked: string | undefined, found: string | undefined): boolean =>
  asked === undefined || asked === found;

const valuesOf = (values: Iterable<string | undefined>): readonly string[] =>
  [...new Set(values)]
    .filter((value) => value !== undefined)
    .sort((left, right) => left.localeCompare(right, "nl"));

/** Events of decisions and traces, newest first; political moments stand beside them. */
export const timeline = (asked: Asked, query: TimelineQuery): Timeline => {
  const { journal, view, moment, council } = asked;
  const trail = query.goal === undefined ? undefined : subjectsOf(asked, query.goal);
  const onTrail: Test = ({ subject }) => trail?.has(subject) ?? true;
  const tests = [known(asked), within(query), onTrail];
  const passing = journal.entries().filter((entry) => tests.every((test) => test(entry)));
  const labels = labelsOfAll(asked, passing);
  const ofKind = [...labels].filter(([, { kind }]) => isAsked(query.kind, kind));
  const isOfPortfolio = ({ portfolio }: Labels): boolean => isAsked(query.portfolio, portfolio);
  const subjects = new Set(ofKind.filter(([, each]) => isOfPortfolio(each)).map(([id]) => id));
  const found = passing.filter(({ subject }) => subjects.has(subject)).sort(newestFirst);
  const dates = [...subjects].map((id) => view.decision(id)?.date);
  return {
    moment,
    total: found.length,
    items: found.slice(0, MOST_ITEMS).map((entry) => itemOf(asked, entry, trail !== undefined)),
    months: monthCounts(dates.filter((date) => date !== undefined)),
    terms: termPeriods(council),
    coalitions: coalitionPeriods(council),
    moments: politicalMoments(asked),
    kinds: valuesOf([...labels.values()].filter(isOfPortfolio).map(({ kind }) => kind)),
    portfolios: valuesOf(ofKind.map(([, { portfolio }]) => portfolio)),
  };
};
