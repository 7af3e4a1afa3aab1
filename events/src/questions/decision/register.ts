import { above, type ChainView, type DecisionView } from "../../chain/index.ts";
import type { CouncilState } from "../../council/index.ts";
import { keysOf } from "../../kit/index.ts";
import type { IsoDate, Level, SubjectId } from "../../kit/index.ts";
import type { DecisionRef, Moment } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import { marked } from "../secrecy/marks.ts";

/** One line of the register of decisions. */
export interface RegisterRow extends DecisionRef {
  readonly level: Level;
  readonly portfolio?: string | undefined;
  readonly factions: readonly string[];
  readonly votes?: { readonly for: number; readonly against: number } | undefined;
  readonly outcomeBasis?: "stated" | "derived" | undefined;
  /** Number of traces from it. */
  readonly goals: number;
}

/** A value to filter by and how many decisions have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What to look for. Absent fields do not filter. */
export interface RegisterQuery {
  readonly level?: string | undefined;
  readonly portfolio?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  readonly faction?: string | undefined;
  readonly goal?: "with" | "without" | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  /** Number of rows to pass over. */
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** The register of decisions, newest first. */
export interface Register {
  readonly moment: Moment;
  readonly total: number;
  readonly rows: readonly RegisterRow[];
  /** Offset of the next page, when there is one. */
  readonly next?: number | undefined;
  /** For each filter its values among the rows that pass all other filters. */
  readonly facets: Readonly<Record<FacetName, readonly Facet[]>>;
}

/** What the register can be filtered by, each value with its count. */
export type FacetName = "level" | "kind" | "status" | "portfolio" | "faction";

const votesOf = (view: ChainView, id: SubjectId): RegisterRow["votes"] => {
  const [yes, no] = [view.value(id, "votes-for"), view.value(id, "votes-against")];
  return yes === undefined || no === undefined ? undefined : { for: yes, against: no };
};

const basisOf = (view: ChainView, id: SubjectId): RegisterRow["outcomeBasis"] => {
  const basis = view.text(id, "outcome-basis");
  return basis === "derived" || basis === "stated" ? basis : undefined;
};

const isGoal = (view: ChainView, id: SubjectId): boolean => view.decision(id)?.kind === "goal";

const goalsAbove = (view: ChainView, id: SubjectId): number => {
  // Most decisions of a long register have no trace; for those no walk is begun.
  if (!view.isTraced(id)) return 0;
  return above(view, id).filter((reached) => isGoal(view, reached)).length;
};

/** Whether a decision serves a goal, directly or through others. */
export const servesGoal = (view: ChainView, id: SubjectId): boolean => goalsAbove(view, id) > 0;

/** Spellings that a clerk confirmed, each with the faction that is meant. */
export const confirmedSpellings = ({ spellings }: CouncilState): ReadonlyMap<string, string> =>
  new Map(
    spellings
      .filter(({ status }) => status === "confirmed")
      .map(({ spelling, faction }) => [spelling, faction]),
  );

/** Newest date first. Sorts the dates: a register has many more rows than dates. */
export const byNewestDate = <Row extends { readonly date: IsoDate }>(
  rows: readonly Row[],
): readonly Row[] => {
  const byDate = new Map<IsoDate, Row[]>();
  for (const row of rows) {
    const sameDate = byDate.get(row.date);
    if (sameDate === undefined) byDate.set(row.date, [row]);
    else sameDate.push(row);
  }
  const dates = [...byDate.keys()].sort().reverse();
  return dates.flatMap((date) => byDate.get(date) ?? []);
};

/** One line of a register; goals have one where they stand among decisions. */
export const registerRow = (
  view: ChainView,
  { id, kind, level, date, status }: DecisionView,
  spellings: ReadonlyMap<string, string>,
): RegisterRow =>
  // Field by field: on a long register a spread takes more than a kilobyte a row.
  ({
    id,
    kind,
    level,
    portfolio: view.text(id, "portfolio"),
    number: view.text(id, "number"),
    title: view.text(id, "title") ?? "",
    date,
    status,
    factions: view.texts(id, "factions").map((name) => spellings.get(name) ?? name),
    votes: votesOf(view, id),
    outcomeBasis: basisOf(view, id),
    goals: goalsAbove(view, id),
  });

const rowsOf = ({ view, council }: Asked): readonly RegisterRow[] => {
  const spellings = confirmedSpellings(council);
  const rows: RegisterRow[] = [];
  for (const decision of view.decisions())
    if (decision.kind !== "goal") rows.push(registerRow(view, decision, spellings));
  return byNewestDate(rows);
};

const REMEMBERED_MOMENTS = 8;

/** Works something out once a moment; a dossier that moved on has other moments. */
export const onceAMoment = <Answer>(work: (asked: Asked) => Answer) => {
  const remembered = new WeakMap<Asked["journal"], Map<string, Answer>>();
  return (asked: Asked): Answer => {
    const moments = remembered.get(asked.journal) ?? new Map<string, Answer>();
    remembered.set(asked.journal, moments);
    const key = `${asked.moment.asOf} ${asked.moment.knownAt}`;
    const answer = moments.get(key) ?? work(asked);
    moments.delete(key);
    moments.set(key, answer);
    const [oldest] = moments.keys();
    if (moments.size > REMEMBERED_MOMENTS && oldest !== undefined) moments.delete(oldest);
    return answer;
  };
};

/** All decisions at a moment, newest first. */
export const registerRows = onceAMoment(rowsOf);

const NONE: readonly string[] = [];

type Test = (row: RegisterRow) => boolean;

const within =
  ({ from = "", to = "9999-12-31" }: RegisterQuery): Test =>
  ({ date }) =>
    from <= date && date <= to;

const same = (
  wanted: string | undefined,
  of: (row: RegisterRow) => string | undefined,
): Test | undefined => (wanted === undefined ? undefined : (row) => of(row) === wanted);

interface Filter {
  readonly name: string;
  readonly passes: Test;
}

/** By each filter what it takes for a row to pass. */
const FILTERS: Readonly<Record<string, (query: RegisterQuery) => Test | undefined>> = {
  level: ({ level }) => same(level, (row) => row.level),
  kind: ({ kind }) => same(kind, (row) => row.kind),
  status: ({ status }) => same(status, (row) => row.status),
  portfolio: ({ portfolio }) => same(portfolio, (row) => row.portfolio),
  faction: ({ faction }) =>
    faction === undefined ? undefined : ({ factions }) => factions.includes(faction),
  goal: ({ goal }) =>
    goal === undefined ? undefined : ({ goals }) => goals > 0 === (goal === "with"),
  period: (query) =>
    query.from === undefined && query.to === undefined ? undefined : within(query),
};

/** The filters that are set. */
const filtersOf = (query: RegisterQuery): readonly Filter[] =>
  Object.entries(FILTERS).flatMap(([name, filter]) => {
    const passes = filter(query);
    return passes === undefined ? [] : [{ name, passes }];
  });

/** The filters a row does not pass; once there are two, a row counts for nothing. */
const failedBy = (filters: readonly Filter[], row: RegisterRow): readonly string[] => {
  let failed = NONE;
  for (const { name, passes } of filters) {
    if (passes(row)) continue;
    if (failed.length === 1) return [...failed, name];
    failed = [name];
  }
  return failed;
};

/** How often each value was seen; counted in place, since a long register has very many. */
class Counts {
  readonly #counts = new Map<string, { count: number }>();

  add(value: string | undefined): void {
    if (value === undefined) return;
    const seen = this.#counts.get(value);
    if (seen === undefined) this.#counts.set(value, { count: 1 });
    else seen.count += 1;
  }

  /** Most frequent first. */
  facets(): readonly Facet[] {
    return [...this.#counts]
      .map(([value, { count }]) => ({ value, count }))
      .sort(
        (left, right) => right.count - left.count || left.value.localeCompare(right.value, "nl"),
      );
  }
}

const ADD: Readonly<Record<FacetName, (counts: Counts, row: RegisterRow) => void>> = {
  level: (counts, { level }) => {
    counts.add(level);
  },
  kind: (counts, { kind }) => {
    counts.add(kind);
  },
  status: (counts, { status }) => {
    counts.add(status);
  },
  portfolio: (counts, { portfolio }) => {
    counts.add(portfolio);
  },
  faction: (counts, { factions }) => {
    for (const faction of factions) counts.add(faction);
  },
};

/** Counts the values of every filter while the rows go by. */
class FacetCounts {
  readonly #counts = keysOf(ADD).map((name) => ({ name, add: ADD[name], counts: new Counts() }));

  /** Counts a row for every filter, or for the one it fails alone. */
  count(row: RegisterRow, failed: string | undefined): void {
    for (const { name, add, counts } of this.#counts)
      if (failed === undefined || failed === name) add(counts, row);
  }

  /** The values of a filter, most frequent first. */
  of(wanted: FacetName): readonly Facet[] {
    return this.#counts.find(({ name }) => name === wanted)?.counts.facets() ?? [];
  }
}

/**
 * The register of decisions: filtered, a page at a time, with counts to filter further.
 * @param rows those to choose from, in the order wanted: all of them, newest first, where none are given.
 */
export const decisionRegister = (
  asked: Asked,
  query: RegisterQuery,
  rows: readonly RegisterRow[] = registerRows(asked),
): Register => {
  const filters = filtersOf(query);
  const counts = new FacetCounts();
  const found: RegisterRow[] = [];
  for (const row of rows) {
    const [failed, more] = failedBy(filters, row);
    if (failed === undefined) found.push(row);
    if (more === undefined) counts.count(row, failed);
  }
  const { offset = 0, limit = 50 } = query;
  const page = found.slice(offset, offset + limit);
  return {
    moment: asked.moment,
    total: found.length,
    rows: marked(asked, page),
    next: offset + page.length < found.length ? offset + page.length : undefined,
    facets: {
      level: counts.of("level"),
      kind: counts.of("kind"),
      status: counts.of("status"),
      portfolio: counts.of("portfolio"),
      faction: counts.of("faction"),
    },
  };
};
