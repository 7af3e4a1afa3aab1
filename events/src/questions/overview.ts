import type { HistoryItem, Moment, Period, PoliticalMoment } from "./answer.ts";
import { registerRows, type RegisterRow } from "./decision/register.ts";
import type { Asked } from "./dossier.ts";
import { goalRegister, type Goals } from "./goals/goals.ts";
import { recentHistory } from "./history.ts";
import { coalitionPeriods, politicalMoments, termPeriods } from "./refs.ts";
import { monthCounts, type MonthCount } from "./timeline/timeline.ts";

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

interface Tally {
  withGoal: number;
  openWithoutGoal: number;
  readonly openMotions: RegisterRow[];
}

/** One pass over the rows: on a long register it is the walk that takes time. */
const tallyOf = (rows: readonly RegisterRow[]): Tally => {
  const tally: Tally = { withGoal: 0, openWithoutGoal: 0, openMotions: [] };
  for (const row of rows) {
    if (row.goals > 0) tally.withGoal += 1;
    if (row.kind !== "motion" || !OPEN.has(row.status)) continue;
    tally.openMotions.push(row);
    if (row.goals === 0) tally.openWithoutGoal += 1;
  }
  return tally;
};

/** Where things stand in a municipality on the date asked about. */
export const overview = (asked: Asked): Overview => {
  const { moment, council } = asked;
  const rows = registerRows(asked);
  const goals = goalRegister(asked, { limit: 4 });
  const { withGoal, openWithoutGoal, openMotions } = tallyOf(rows);
  return {
    moment,
    counts: {
      decisions: rows.length,
      goals: goals.total,
      withGoal,
      openWithoutGoal,
    },
    months: monthCounts(rows.map(({ date }) => date)),
    terms: termPeriods(council),
    coalitions: coalitionPeriods(council),
    moments: politicalMoments(asked),
    recent: recentHistory(asked, 6),
    openMotions: { total: openMotions.length, rows: openMotions.slice(0, 5) },
    goals,
    spellingsToConfirm: council.spellings.filter(({ status }) => status === "proposed").length,
  };
};
