import { sameJson } from "@doelspoor/events";
import type { ActDates, EffectiveEvent, IsoDate, RecordedEvent } from "@doelspoor/events";

/** The reading of one file of a source. */
export interface Reading {
  /** The same for the same bytes; the causation of what is recorded from it. */
  readonly id: string;
  /** Name of the file, as corrections give it. */
  readonly file: string;
  /** Date in the name of the file. */
  readonly date?: IsoDate | undefined;
  /** Whether something was recorded from a file with these bytes before. */
  readonly seen: (id: string) => boolean;
}

interface Restating {
  readonly reading: Reading;
  readonly stated: ActDates & { readonly data: unknown };
}

const DATE = /\d{4}-\d{2}-\d{2}/;

/** Date in a name, where it carries one. */
export const dateIn = (name: string): IsoDate | undefined => DATE.exec(name)?.[0];

const fieldsOf = ({ data, occurredOn }: ActDates & { readonly data: unknown }) =>
  new Map<string, unknown>([
    ...(typeof data === "object" && data !== null ? Object.entries(data) : []),
    ["occurredOn", occurredOn],
  ]);

const wasRead = ({ id, seen }: Reading, events: readonly RecordedEvent[]): boolean =>
  seen(id) || events.some(({ causation }) => causation === id);

const isOlder = ({ date }: Reading, present: EffectiveEvent): boolean => {
  const presentDate = dateIn(present.correction?.reason ?? "");
  return date !== undefined && presentDate !== undefined && date < presentDate;
};

/**
 * Whether an import says again what a later import put right: an old file read once more. A new file
 * that goes back to what an older one said does count, as a correction.
 */
export const isRestated = (
  events: readonly RecordedEvent[],
  present: EffectiveEvent,
  { reading, stated }: Restating,
): boolean => {
  if (!wasRead(reading, events) && !isOlder(reading, present)) return false;
  const isVersion = ({ id, correction }: RecordedEvent) =>
    id !== present.statedBy && (id === present.id || correction?.of === present.id);
  const earlier = events.filter(isVersion).map(fieldsOf);
  const now = fieldsOf(present);
  return [...fieldsOf(stated)]
    .filter(([key, value]) => !sameJson(value, now.get(key)))
    .every(([key, value]) => earlier.some((version) => sameJson(version.get(key), value)));
};
