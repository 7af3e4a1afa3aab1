import type { DecisionRef } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import type { JournalEntry } from "../journal/rows.ts";
import { refById } from "../refs.ts";
import { TimelineJudge, type TimelineQuery } from "./judge.ts";

/** An event on a timeline, with the decision to read it at. */
export interface FeedEntry extends JournalEntry {
  /** The decision it is about; of a trace the decision it starts from. */
  readonly decision?: DecisionRef | undefined;
}

/** What was recorded last on a timeline, the last first: also of acts of long ago. */
export const timelineFeed = (
  asked: Asked,
  query: Omit<TimelineQuery, "from" | "to">,
  limit: number,
): readonly FeedEntry[] => {
  const { view, journal, moment } = asked;
  const judge = new TimelineJudge(asked, query);
  const found: FeedEntry[] = [];
  for (let at = journal.after(moment.knownAt) - 1; at >= 0 && found.length < limit; at -= 1) {
    const entry = journal.at(at);
    if (entry === undefined || entry.occurredOn > moment.asOf) continue;
    const judged = judge.of(entry);
    if (judged !== undefined && judged.failed === undefined)
      found.push({ ...entry, decision: refById(view, judged.row.decision) });
  }
  return found;
};
