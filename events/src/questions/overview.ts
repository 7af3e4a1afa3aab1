import type { HistoryItem, Moment, Period, PoliticalMoment } from "./answer.ts";
import { registerRows, type RegisterRow } from "./decision-register.ts";
import type { Asked } from "./dossier.ts";
import { goalRegister, type Goals } from "./goals.ts";
import { recentHistory } from "./history.ts";
import { coalitionPeriods, politicalMoments, termPeriods } from "./refs.ts";
import { monthCounts, type MonthCount } from "./timeline.ts";

/** What a home page tells: where things stand, and what became known last. */
export interface Overview {
  readonly moment: Moment;
  readonly counts: {
    readonly decisions: number;
    readonly goals: number;
    /** Decisions that serve a goal. */
    readonly withGoal: number;
    /** Open motions that serve no goal. */
    readonly openWithoutGoal: number;
  };
  readonly months: readonly MonthCount[];
  readonly terms: readonly Period[];
  readonly coalitions: readonly Period[];
  readonly moments: readonly PoliticalMoment[];
  readonly recent: readonly HistoryItem[];
  readonly openMotions: { readonly total: number; readonly rows: readonly RegisterRow[] };
  readonly goals: Goals;
  readonly spellingsToConfirm: number;
}

const OPEN = new Set([
  "adopted", "adopted-as-amended", "adopted-conditionally", "taken-over", "in-execution",
  "executed", "partly-executed", "not-executed", "settlement-proposed",
]); // prettier-ignore

/** Where things stand in a municipality on the date asked about. */
export const overview = (asked: Asked): Overview => {
  const { moment, council } = asked;
  const rows = registerRows(asked);
  const goals = goalRegister(asked, 4);
  const open = rows.filter(({ kind, status }) => kind === "motion" && OPEN.has(status));
  return {
    moment,
    counts: {
      decisions: rows.length,
      goals: goals.total,
      withGoal: rows.filter(({ goals }) => goals > 0).length,
      openWithoutGoal: open.filter(({ goals }) => goals === 0).length,
    },
    months: monthCounts(rows.map(({ date }) => date)),
    terms: termPeriods(council),
    coalitions: coalitionPeriods(council),
    moments: politicalMoments(asked),
    recent: recentHistory(asked, 6),
    openMotions: { total: open.length, rows: open.slice(0, 5) },
    goals,
    spellingsToConfirm: council.spellings.filter(({ status }) => status === "proposed").length,
  };
};
