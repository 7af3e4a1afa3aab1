import type { DecisionRef } from "./answer.ts";
import type { Asked } from "./dossier.ts";
import type { JournalEntry } from "./journal.ts";
import { refById } from "./refs.ts";
import { decisionOf, labelsOf, subjectsOf, type TimelineQuery } from "./timeline.ts";

/** An event on a timeline, with the decision to read it at. */
export interface FeedEntry extends JournalEntry {
  /** The decision it is about; of a trace the decision it starts from. */
  readonly decision?: DecisionRef | undefined;
}

type FeedQuery = Pick<TimelineQuery, "goal" | "kind">;

/** What was recorded last on a timeline, the last first: also of acts of long ago. */
export const timelineFeed = (
  asked: Asked,
  { goal, kind }: FeedQuery,
  limit: number,
): readonly FeedEntry[] => {
  const { view, journal, moment } = asked;
  const trail = goal === undefined ? undefined : subjectsOf(asked, goal);
  const isFound = ({ position, occurredOn, subject }: JournalEntry): boolean => {
    if (position > moment.knownAt || occurredOn > moment.asOf) return false;
    if (trail?.has(subject) === false) return false;
    const labels = labelsOf(asked, subject);
    return labels !== undefined && (kind === undefined || kind === labels.kind);
  };
  const entries = journal.entries();
  const found: FeedEntry[] = [];
  for (let at = entries.length - 1; at >= 0 && found.length < limit; at -= 1) {
    const entry = entries[at];
    if (entry !== undefined && isFound(entry))
      found.push({ ...entry, decision: refById(view, decisionOf(asked, entry.subject)) });
  }
  return found;
};
