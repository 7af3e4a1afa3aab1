import type { AnyEventDefinition } from "./define-stream.ts";
import { accept, refuse, type Decided } from "./command.ts";
import { effectiveEvents, type EffectiveEvent } from "./effective.ts";
import type { ActDates, EventId, RecordedEvent } from "./envelope.ts";

/** What a correction says: which event, why, and how it should have read. */
export interface CorrectionInput extends ActDates {
  readonly of: EventId;
  readonly reason: string;
  readonly data: unknown;
}

/** Why a correction is not recorded. */
export type CorrectionRefusal =
  | { readonly code: "corrected-event-unknown"; readonly event: EventId }
  | { readonly code: "correction-changes-nothing"; readonly event: EventId };

const sameDates = (left: ActDates, right: ActDates): boolean =>
  left.occurredOn === right.occurredOn &&
  left.validFrom === right.validFrom &&
  left.validTo === right.validTo &&
  left.retroactiveTo === right.retroactiveTo;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether two values read the same as JSON, whatever the order of their keys. */
export const sameJson = (left: unknown, right: unknown): boolean => {
  if (left === right) return true;
  if (!isObject(left) || !isObject(right)) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [mine, yours] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  return [...new Set([...mine.keys(), ...yours.keys()])].every((key) =>
    sameJson(mine.get(key), yours.get(key)),
  );
};

const isStatedBy = (of: EventId) => (event: EffectiveEvent) =>
  event.id === of || event.statedBy === of;

/**
 * Decides on a correction of one event of a stream: the same type of event, with its data and dates
 * anew and the reason. What was known before stays as it was known.
 */
export const correctEvent = (
  events: readonly RecordedEvent[],
  definitions: readonly AnyEventDefinition[],
  input: CorrectionInput,
): Decided<CorrectionRefusal> => {
  const { of, reason, data, ...dates } = input;
  const current = effectiveEvents(events).find(isStatedBy(of));
  const definition = definitions.find(({ type }) => type === current?.type);
  if (current === undefined || definition === undefined)
    return refuse({ code: "corrected-event-unknown", event: of });
  if (sameDates(current, dates) && sameJson(definition.lift(current), data))
    return refuse({ code: "correction-changes-nothing", event: of });
  return accept({ type: current.type, data, ...dates, correction: { of: current.id, reason } });
};
