import { below } from "../../chain/index.ts";
import type { IsoDate, SubjectId } from "../../kit/index.ts";
import { confirmedSpellings } from "../decision/register.ts";
import type { Asked } from "../dossier.ts";
import type { JournalEntry } from "../journal/rows.ts";
import {
  timelineFilters,
  timelineRows,
  type TimelineFilterName,
  type TimelineRow,
} from "./rows.ts";

/** What to show; absent fields do not filter. */
export interface TimelineQuery {
  readonly goal?: SubjectId | undefined;
  readonly kind?: string | undefined;
  readonly portfolio?: string | undefined;
  /** That moved the decision, or of which more members voted for it than against. */
  readonly faction?: string | undefined;
  readonly targetGroup?: string | undefined;
  readonly neighbourhood?: string | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** A faction moved a decision, voted for it, or both. */
export type FactionPart = "moved" | "voted-for" | "moved-and-voted-for";

type Filter = TimelineFilterName | "goal";

/** A decision or a trace, judged by the filters. */
export interface Judged {
  readonly id: SubjectId;
  readonly row: TimelineRow;
  /** The filter that it does not pass; absent where it passes all. */
  readonly failed?: Filter | "several" | undefined;
  /** What the faction that is asked for has to do with it. */
  readonly part?: FactionPart | undefined;
}

/** A goal, what serves it, and the traces between them, also those that count no more. */
export const subjectsOf = ({ view }: Asked, goal: SubjectId): ReadonlySet<SubjectId> => {
  const decisions = [goal, ...below(view, goal)];
  const subjects = new Set(decisions);
  for (const decision of decisions)
    for (const trace of view.tracesEver(decision))
      if (view.endsOf(trace)[1] === decision) subjects.add(trace);
  return subjects;
};

/** Judges the decisions and traces of one question, each once. */
export class TimelineJudge {
  readonly #query: TimelineQuery;
  readonly #rows: (id: SubjectId) => TimelineRow | undefined;
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #trail: ReadonlySet<SubjectId> | undefined;
  /** Of each statement that a decision has no consequence, that decision. */
  readonly #without: ReadonlyMap<string, SubjectId>;
  readonly #judged = new Map<SubjectId, Judged | undefined>();

  constructor(asked: Asked, query: TimelineQuery) {
    this.#query = query;
    this.#rows = timelineRows(asked);
    this.#spellings = confirmedSpellings(asked.council);
    this.#trail = query.goal === undefined ? undefined : subjectsOf(asked, query.goal);
    this.#without = new Map(
      asked.council.noFollowUps.map(({ event, decision }) => [event, decision]),
    );
  }

  /** What an entry is about, judged; undefined of what is about no decision and no trace. */
  of({ eventId, subject }: JournalEntry): Judged | undefined {
    const id = this.#without.get(eventId) ?? subject;
    if (!this.#judged.has(id)) this.#judged.set(id, this.#judge(id));
    return this.#judged.get(id);
  }

  /** All that was judged and is about a decision or a trace. */
  *all(): Iterable<Judged> {
    for (const judged of this.#judged.values()) if (judged !== undefined) yield judged;
  }

  /** What a filter compares with; factions by the names that a clerk confirmed. */
  valuesOf({ values }: TimelineRow, name: TimelineFilterName): readonly string[] {
    return name === "faction" ? this.#spelled(values.faction) : values[name];
  }

  #judge(id: SubjectId): Judged | undefined {
    const row = this.#rows(id);
    if (row === undefined) return undefined;
    const failed: Filter[] = timelineFilters.filter((name) => {
      const asked = this.#query[name];
      return asked !== undefined && !this.valuesOf(row, name).includes(asked);
    });
    if (this.#trail?.has(id) === false) failed.push("goal");
    return { id, row, failed: failed.length > 1 ? "several" : failed[0], part: this.#partIn(row) };
  }

  #partIn({ moved, votedFor }: TimelineRow): FactionPart | undefined {
    const { faction } = this.#query;
    if (faction === undefined) return undefined;
    const isMover = this.#spelled(moved).includes(faction);
    if (!this.#spelled(votedFor).includes(faction)) return isMover ? "moved" : undefined;
    return isMover ? "moved-and-voted-for" : "voted-for";
  }

  #spelled(names: readonly string[]): readonly string[] {
    return this.#spellings.size === 0
      ? names
      : names.map((name) => this.#spellings.get(name) ?? name);
  }
}
