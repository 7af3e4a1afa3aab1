import * as z from "zod/mini";
import { wholeNumber } from "../../kit/index.ts";
import type { HistoryItem, Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import { historyItem } from "../history.ts";

/** One event of the log, as a history tells it. */
export interface LogEntry extends Verdict {
  readonly entry: HistoryItem;
}

/** What an event says to which an answer refers by its position. */
export const logEntry = defineQuestion({
  name: "log-entry",
  label: "Eén gebeurtenis uit het logboek",
  english: "One event of the log",
  input: z.object({ position: wholeNumber() }),
  answer: (asked, { position }): LogEntry | undefined => {
    const { journal, moment } = asked;
    const entry = journal.at(journal.after(position - 1));
    if (entry?.position !== position || position > moment.knownAt) return undefined;
    return {
      moment,
      sentence: entry.sentence,
      evidence: [position],
      entry: historyItem(asked, entry),
    };
  },
});
