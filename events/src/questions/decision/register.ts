import { pathsUp, type ChainView } from "../../chain/index.ts";
import type { CouncilState } from "../../council/index.ts";
import { keysOf } from "../../kit/index.ts";
import type { IsoDate, Level, SubjectId } from "../../kit/index.ts";
import type { DecisionRef, Moment } from "../answer.ts";
import type { Asked } from "../dossier.ts";

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
  readonly search?: string | undefined;
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

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();

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
  return [...pathsUp(view, id).keys()].filter((reached) => isGoal(view, reached)).length;
};

/** Spellings that a clerk confirmed, each with the faction that is meant. */
export const confirmedSpellings = ({ spellings }: CouncilState): ReadonlyMap<string, string> =>
  new Map(
    spellings
      .filter(({ status }) => status === "confirmed")
      .map(({ spelling, faction }) => [spelling, faction]),
  );

/** Newest date first. Sorts the dates: a register has many more rows than dates. */
const byNewestDate = (rows: readonly RegisterRow[]): readonly RegisterRow[] => {
  const byDate = new Map<IsoDate, RegisterRow[]>();
  for (const row of rows) {
    const sameDate = byDate.get(row.date);
    if (sameDate === undefined) byDate.set(row.date, [row]);
    else sameDate.push(row);
  }
  const dates = [...byDate.keys()].sort().reverse();
  return dates.flatMap((date) => byDate.get(date) ?? []);
};

const rowsOf = ({ view, council }: Asked): readonly RegisterRow[] => {
  const spellings = confirmedSpellings(council);
  const rows: RegisterRow[] = [];
  for (const decision of view.decisions()) {
    if (decision.kind === "goal") continue;
    const { id, kind, level, date, status } = decision;
    // Field by field: on a long register a spread takes more than a kilobyte a row.
    rows.push({
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
  }
  return byNewestDate(rows);
};

const remembered = new WeakMap<Asked["journal"], Map<string, readonly RegisterRow[]>>();
const REMEMBERED_MOMENTS = 8;

/**
 * All decisions at a moment, newest first. Worked out once a moment; a dossier that moved on has other
 * moments.
 */
export const registerRows = (asked: Asked): readonly RegisterRow[] => {
  const moments = remembered.get(asked.journal) ?? new Map<string, readonly RegisterRow[]>();
  remembered.set(asked.journal, moments);
  const key = `${asked.moment.asOf} ${asked.moment.knownAt}`;
  const rows = moments.get(key) ?? rowsOf(asked);
  moments.delete(key);
  moments.set(key, rows);
  const [oldest] = moments.keys();
  if (moments.size > REMEMBERED_MOMENTS && oldest !== undefined) moments.delete(oldest);
  return rows;
};

const haystacks = new WeakMap<RegisterRow, string>();

/** What is searched in a row: number, title, factions and movers. */
const haystackOf = ({ view }: Asked, row: RegisterRow): string => {
  const known = haystacks.get(row);
  if (known !== undefined) return known;
  const { number = "", title, factions, id } = row;
  const haystack = plain([number, title, ...factions, ...view.texts(id, "movers")].join(" "));
  haystacks.set(row, haystack);
  return haystack;
};

const matches = (asked: Asked, search: string): Test => {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return (row) => words.every((word) => haystackOf(asked, row).includes(word));
};

type Test = (row: RegisterRow) => boolean;

const within =
  ({ from = "", to = "9999-12-31" }: RegisterQuery): Test =>
  ({ date }) =>
    from <= date && date <= to;

const same =
  (asked: string | undefined, of: (row: RegisterRow) => string | undefined): Test =>
  (row) =>
    asked === undefined || of(row) === asked;

/** The tests of a query, the search last: it costs most. */
const testsOf = (asked: Asked, query: RegisterQuery): ReadonlyMap<string, Test> => {
  const { faction, goal } = query;
  return new Map<string, Test>([
    ["level", same(query.level, ({ level }) => level)],
    ["kind", same(query.kind, ({ kind }) => kind)],
    ["status", same(query.status, ({ status }) => status)],
    ["portfolio", same(query.portfolio, ({ portfolio }) => portfolio)],
    ["faction", ({ factions }) => faction === undefined || factions.includes(faction)],
    ["goal", ({ goals }) => goal === undefined || goals > 0 === (goal === "with")],
    ["period", within(query)],
    ["search", matches(asked, query.search ?? "")],
  ]);
};

/** The filters a row does not pass; once there are two, a row counts for nothing. */
const failedBy = (tests: ReadonlyMap<string, Test>, row: RegisterRow): readonly string[] => {
  const failed: string[] = [];
  for (const [name, passes] of tests) {
    if (!passes(row)) failed.push(name);
    if (failed.length === 2) break;
  }
  return failed;
};

const VALUES: Readonly<Record<FacetName, (row: RegisterRow) => readonly (string | undefined)[]>> = {
  level: ({ level }) => [level],
  kind: ({ kind }) => [kind],
  status: ({ status }) => [status],
  portfolio: ({ portfolio }) => [portfolio],
  faction: ({ factions }) => factions,
};
const FACETS = keysOf(VALUES);

/** Counts the values of every filter while the rows go by. */
class FacetCounts {
  readonly #counts = new Map(FACETS.map((name) => [name, new Map<string, number>()]));

  /** Counts a row for every filter, or for the one it fails alone. */
  count(row: RegisterRow, failed: string | undefined): void {
    for (const [name, counts] of this.#counts)
      for (const value of failed === undefined || failed === name ? VALUES[name](row) : [])
        if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }

  /** The values of a filter, most frequent first. */
  of(name: FacetName): readonly Facet[] {
    return [...(this.#counts.get(name) ?? [])]
      .map(([value, count]) => ({ value, count }))
      .sort(
        (left, right) => right.count - left.count || left.value.localeCompare(right.value, "nl"),
      );
  }
}

/** The register of decisions: searched, filtered, a page at a time, with counts to filter further. */
export const decisionRegister = (asked: Asked, query: RegisterQuery): Register => {
  const tests = testsOf(asked, query);
  const counts = new FacetCounts();
  const found: RegisterRow[] = [];
  for (const row of registerRows(asked)) {
    const [failed, more] = failedBy(tests, row);
    if (failed === undefined) found.push(row);
    if (more === undefined) counts.count(row, failed);
  }
  const { offset = 0, limit = 50 } = query;
  const page = found.slice(offset, offset + limit);
  return {
    moment: asked.moment,
    total: found.length,
    rows: page,
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
