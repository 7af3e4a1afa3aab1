import { pathsUp, type ChainView } from "../chain/index.ts";
import type { CouncilState } from "../council/index.ts";
import type { IsoDate, SubjectId } from "../kit/index.ts";
import type { DecisionRef, Moment } from "./answer.ts";
import type { Asked } from "./dossier.ts";

/** One line of the register of decisions. */
export interface RegisterRow extends DecisionRef {
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
  readonly facets: {
    readonly kind: readonly Facet[];
    readonly status: readonly Facet[];
    readonly faction: readonly Facet[];
  };
}

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

const goalsAbove = (view: ChainView, id: SubjectId): number =>
  [...pathsUp(view, id).keys()].filter((reached) => isGoal(view, reached)).length;

const confirmedSpellings = ({ spellings }: CouncilState): ReadonlyMap<string, string> =>
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
    const { id, kind, date, status } = decision;
    // Field by field: on a long register a spread takes more than a kilobyte a row.
    rows.push({
      id,
      kind,
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

const testsOf = (asked: Asked, query: RegisterQuery): Readonly<Record<string, Test>> => {
  const { kind, status, faction, goal } = query;
  return {
    search: matches(asked, query.search ?? ""),
    period: within(query),
    goal: ({ goals }) => goal === undefined || goals > 0 === (goal === "with"),
    kind: (row) => kind === undefined || row.kind === kind,
    status: (row) => status === undefined || row.status === status,
    faction: ({ factions }) => faction === undefined || factions.includes(faction),
  };
};

const count = (values: Iterable<string>): readonly Facet[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, number]) => ({ value, count: number }))
    .sort((left, right) => right.count - left.count || left.value.localeCompare(right.value, "nl"));
};

/** The register of decisions: searched, filtered, a page at a time, with counts to filter further. */
export const decisionRegister = (asked: Asked, query: RegisterQuery): Register => {
  const all = registerRows(asked);
  const tests = testsOf(asked, query);
  const passing = (except?: string): readonly RegisterRow[] => {
    const chosen = Object.entries(tests).filter(([name]) => name !== except);
    return all.filter((row) => chosen.every(([, test]) => test(row)));
  };
  const found = passing();
  const { offset = 0, limit = 50 } = query;
  const page = found.slice(offset, offset + limit);
  return {
    moment: asked.moment,
    total: found.length,
    rows: page,
    next: offset + page.length < found.length ? offset + page.length : undefined,
    facets: {
      kind: count(passing("kind").map(({ kind }) => kind)),
      status: count(passing("status").map(({ status }) => status)),
      faction: count(passing("faction").flatMap(({ factions }) => factions)),
    },
  };
};
