import fc from "fast-check";
import type { ActDates, IsoDate, NewEvent, RecordedEvent } from "../../kit/index.ts";
import { TestLog } from "../../kit/testing.ts";

/** One act of a log that is made up. */
export interface Act {
  readonly kind: string;
  readonly of: string;
  readonly event: NewEvent;
  /** Which earlier event of the same type in the stream it corrects, if it does and if there is one. */
  readonly corrects: number | undefined;
}

/** Dates of an act with effect before it, on it or after it, sometimes with an end. */
export const actDates = (days: readonly IsoDate[]): fc.Arbitrary<ActDates> => {
  const day = fc.constantFrom(...days);
  const maybeDay = fc.option(day, { nil: undefined, freq: 2 });
  return fc.record({
    occurredOn: day,
    validFrom: maybeDay,
    validTo: maybeDay,
    retroactiveTo: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, day),
  });
};

/** An act on one of these subjects, now and then a correction. */
export const actOn = (
  kind: string,
  subjects: readonly string[],
  event: fc.Arbitrary<NewEvent>,
): fc.Arbitrary<Act> =>
  fc.record<Act>({
    kind: fc.constant(kind),
    of: fc.constantFrom(...subjects),
    event,
    corrects: fc.option(fc.nat({ max: 9 }), { nil: undefined, freq: 2 }),
  });

/** A log of these acts; a correction may be of a correction, in whichever order. */
export const logOf = (told: readonly Act[]): readonly RecordedEvent[] => {
  const log = new TestLog();
  for (const { kind, of, event, corrects } of told) {
    const same = log.of(of).filter(({ type }) => type === event.type);
    const target = corrects === undefined ? undefined : same[corrects % Math.max(same.length, 1)];
    const correction = target && { of: target.id, reason: "fout" };
    log.record(kind, of, correction === undefined ? event : { ...event, correction });
  }
  return log.events;
};
