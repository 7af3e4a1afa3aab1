import type { IsoDate, IsoInstant, Position } from "../kit/index.ts";
import type { PoliticalMoment } from "./answer.ts";
import type { Asked } from "./dossier.ts";
import type { RecordingRun } from "./journal/journal.ts";
import { politicalMoments } from "./refs.ts";

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

/** The span of dates and of what was recorded, for the time control of every page. */
export const timeFrame = (asked: Asked, today: IsoDate): TimeFrame => {
  const { journal } = asked;
  const [first, last] = journal.span() ?? [today, today];
  return {
    today,
    first: first < today ? first : today,
    last: last > today ? last : today,
    head: journal.at(journal.size - 1)?.position ?? -1,
    moments: politicalMoments(asked),
    recordings: journal
      .runs()
      .map(({ correlation: _run, position, recordedAt, label, events }) => ({
        position,
        recordedAt,
        label,
        events,
      })),
  };
};

/** The last position recorded at or before an instant; -1 when nothing was recorded yet. */
export const positionAt = ({ journal }: Asked, instant: IsoInstant): Position => {
  for (let index = journal.size - 1; index >= 0; index -= 1) {
    const { recordedAt = "", position = -1 } = journal.at(index) ?? {};
    if (recordedAt <= instant) return position;
  }
  return -1;
};
