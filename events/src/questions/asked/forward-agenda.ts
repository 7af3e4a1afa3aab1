import * as z from "zod/mini";
import { dutchCount, dutchDate, isoDate } from "../../kit/index.ts";
import type { Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import { agendaRows, type AgendaRow } from "../follow-up/agenda.ts";
import { inOrder } from "../legality/kit.ts";

/** What is due in one month. */
export interface AgendaMonth {
  /** `jjjj-mm`. */
  readonly month: string;
  readonly rows: readonly AgendaRow[];
}

/** The forward agenda (termijnagenda): all days ahead that the log knows of, by month. */
export interface ForwardAgenda extends Verdict {
  readonly total: number;
  readonly months: readonly AgendaMonth[];
  /** How many rows are left out because the list would be too long. */
  readonly leftOut: number;
}

/** Most rows that are given at once. */
const MOST = 1000;

const monthOf = ({ date }: AgendaRow): string => date.slice(0, 7);

const byMonth = (rows: readonly AgendaRow[]): readonly AgendaMonth[] =>
  [...new Set(rows.map(monthOf))].map((month) => ({
    month,
    rows: rows.filter((row) => monthOf(row) === month),
  }));

/** What is due from the day asked about on: terms, reviews, ends of contracts and meetings? */
export const forwardAgenda = defineQuestion({
  name: "forward-agenda",
  label: "Termijnagenda",
  english: "Forward agenda",
  input: z.object({
    /** Last day to look at; all days ahead where it is left out. */
    until: z.optional(isoDate()),
  }),
  answer: (asked, { until = "9999-12-31" }): ForwardAgenda => {
    const found = agendaRows(asked).filter(({ date }) => date <= until);
    const rows = found.slice(0, MOST);
    const on = `Vanaf ${dutchDate(asked.moment.asOf)}`;
    const [first] = rows;
    return {
      moment: asked.moment,
      sentence:
        first === undefined
          ? `${on} staat er geen datum in het logboek waarop iets klaar moet zijn.`
          : `${on} ${found.length === 1 ? "staat" : "staan"} er ${dutchCount(found.length, "datum", "data")} op de termijnagenda; de eerste is ${dutchDate(first.date)}.`,
      evidence: inOrder(rows.flatMap(({ evidence }) => evidence)),
      total: found.length,
      months: byMonth(rows),
      leftOut: found.length - rows.length,
    };
  },
});
