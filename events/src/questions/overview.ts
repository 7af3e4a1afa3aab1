import type { DecisionView } from "../chain/index.ts";
import type { IsoDate } from "../kit/index.ts";
import type { HistoryItem, Moment, Period, PoliticalMoment } from "./answer.ts";
import { decides } from "./decision/facts.ts";
import {
  byNewestDate,
  confirmedSpellings,
  onceAMoment,
  registerRow,
  servesGoal,
  type RegisterRow,
} from "./decision/register.ts";
import type { Asked } from "./dossier.ts";
import { goalRegister, type Goals } from "./goals/goals.ts";
import { recentHistory } from "./history.ts";
import { coalitionPeriods, politicalMoments, termPeriods } from "./refs.ts";
import { marked } from "./secrecy/marks.ts";
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

/** What is counted over all decisions, and the newest motions that are open. */
interface Tally {
  readonly decisions: number;
  readonly withGoal: number;
  readonly open: number;
  readonly openWithoutGoal: number;
  readonly months: readonly MonthCount[];
  readonly newestOpen: readonly RegisterRow[];
}

/** One pass over the decisions: of those that are shown alone a row is made. */
const tallyOf = ({ view, council }: Asked): Tally => {
  const dates: IsoDate[] = [];
  const open: DecisionView[] = [];
  let [withGoal, openWithoutGoal] = [0, 0];
  for (const decision of view.decisions()) {
    if (!decides(decision)) continue;
    dates.push(decision.date);
    const serves = servesGoal(view, decision.id);
    if (serves) withGoal += 1;
    if (decision.kind !== "motion" || !OPEN.has(decision.status)) continue;
    open.push(decision);
    if (!serves) openWithoutGoal += 1;
  }
  const spellings = confirmedSpellings(council);
  return {
    decisions: dates.length,
    withGoal,
    open: open.length,
    openWithoutGoal,
    months: monthCounts(dates),
    newestOpen: byNewestDate(open)
      .slice(0, 5)
      .map((motion) => registerRow(view, motion, spellings)),
  };
};

const tallies = onceAMoment(tallyOf);

/** Where things stand in a municipality on the date asked about. */
export const overview = (asked: Asked): Overview => {
  const { moment, council } = asked;
  const goals = goalRegister(asked, { limit: 4 });
  const { decisions, withGoal, open, openWithoutGoal, months, newestOpen } = tallies(asked);
  return marked(asked, {
    moment,
    counts: {
      decisions,
      goals: goals.total,
      withGoal,
      openWithoutGoal,
    },
    months,
    terms: termPeriods(council),
    coalitions: coalitionPeriods(council),
    moments: politicalMoments(asked),
    recent: recentHistory(asked, 6),
    openMotions: { total: open, rows: newestOpen },
    goals,
    spellingsToConfirm: council.spellings.filter(({ status }) => status === "proposed").length,
  });
};
