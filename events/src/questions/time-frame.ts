import type { IsoDate, IsoInstant, Position } from "../kit/index.ts";
import type { PoliticalMoment } from "./answer.ts";
import type { Asked } from "./dossier.ts";
import type { JournalEntry } from "./journal.ts";
import { politicalMoments } from "./refs.ts";

/** What was recorded in one go: a command, or a whole import. */
export interface RecordingRun {
  readonly position: Position;
  readonly recordedAt: IsoInstant;
  readonly label: string;
  readonly events: number;
}

/** What the time control can choose from. */
export interface TimeFrame {
  readonly today: IsoDate;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly head: Position;
  readonly moments: readonly PoliticalMoment[];
  /** Newest first. */
  readonly recordings: readonly RecordingRun[];
}

const MOST_RECORDINGS = 50;

const sameRun = (left: JournalEntry, right: JournalEntry): boolean =>
  left.correlation !== undefined && left.correlation === right.correlation;

const runs = (entries: readonly JournalEntry[]): readonly RecordingRun[] => {
  const found: RecordingRun[] = [];
  let last: JournalEntry | undefined;
  for (const entry of entries.toReversed()) {
    const run = found.at(-1);
    if (last !== undefined && run !== undefined && sameRun(last, entry))
      found[found.length - 1] = { ...run, events: run.events + 1 };
    else if (found.length === MOST_RECORDINGS) break;
    else
      found.push({
        position: entry.position,
        recordedAt: entry.recordedAt,
        label: entry.sentence,
        events: 1,
      });
    last = entry;
  }
  return found;
};

/** The span of dates and of what was recorded, for the time control of every page. */
export const timeFrame = (asked: Asked, today: IsoDate): TimeFrame => {
  const entries = asked.journal.entries();
  let [first, last] = [today, today];
  for (const { occurredOn } of entries) {
    if (occurredOn < first) first = occurredOn;
    if (occurredOn > last) last = occurredOn;
  }
  return {
    today,
    first,
    last,
    head: entries.at(-1)?.position ?? -1,
    moments: politicalMoments(asked),
    recordings: runs(entries),
  };
};

/** The last position recorded at or before an instant; -1 when nothing was recorded yet. */
export const positionAt = ({ journal }: Asked, instant: IsoInstant): Position =>
  journal.entries().findLast(({ recordedAt }) => recordedAt <= instant)?.position ?? -1;
