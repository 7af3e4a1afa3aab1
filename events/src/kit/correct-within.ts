import { refuse, type Decided, type DecisionContext, type Refusal } from "./command.ts";
import { correctEvent, type CorrectionInput, type CorrectionRefusal } from "./correct.ts";
import type { AnyEventDefinition } from "./define-stream.ts";
import { effectiveEvents } from "./effective.ts";
import { type ActDates, type EventId, type RecordedEvent } from "./envelope.ts";

/** A correction after which a later act of the stream could not have been recorded. */
export interface BrokenStepRefusal {
  readonly code: "correction-breaks-later-step";
  readonly event: EventId;
  /** Dutch name of that act, and the code by which it would be refused. */
  readonly step: string;
  readonly because: string;
}

/** A command whose refusals also hold for corrections. */
interface JudgingCommand<R extends Refusal> {
  readonly input: unknown;
  // A method, so that commands of all states and inputs fit: each gets what its own schema accepted.
  decide(state: unknown, input: unknown, context: DecisionContext): Decided<R>;
}

/** The rules of a stream, by which its acts are judged again. */
export interface StreamRules<R extends Refusal> {
  readonly stream: {
    readonly events: readonly AnyEventDefinition[];
    readonly fold: (events: readonly RecordedEvent[]) => unknown;
  };
  readonly commands: readonly JudgingCommand<R>[];
  readonly context: Pick<DecisionContext, "municipality" | "today" | "kindOf">;
}

const datesOf = ({ occurredOn, validFrom, validTo, retroactiveTo }: ActDates): ActDates => ({
  occurredOn,
  validFrom,
  validTo,
  retroactiveTo,
});

/** The events that count, as if each had been recorded so at once. */
const asRecorded = (events: readonly RecordedEvent[]): readonly RecordedEvent[] =>
  effectiveEvents(events).map((event) => ({ ...event, correction: undefined }));

/** Why an event could not be recorded after those before it, by the commands that record its type. */
const refusedAt = <R extends Refusal>(
  { stream, commands, context }: StreamRules<R>,
  events: readonly RecordedEvent[],
  at: number,
): R | undefined => {
  const event = events[at];
  const definition = stream.events.find(({ type }) => type === event?.type);
  if (event === undefined || definition === undefined) return undefined;
  const recording = commands.filter(({ input }) => input === definition.schema);
  const state = stream.fold(events.slice(0, at));
  const decided = recording.map((command) =>
    command.decide(state, definition.lift(event), { ...context, dates: datesOf(event) }),
  );
  const refused = decided.flatMap((each) => (each.accepted ? [] : [each.refusal]));
  return refused.length === decided.length ? refused[0] : undefined;
};

/** The first act that was possible and is not any more, and why. */
const firstBroken = <R extends Refusal>(
  rules: StreamRules<R>,
  before: readonly RecordedEvent[],
  after: readonly RecordedEvent[],
) => {
  for (const [at, event] of after.entries()) {
    const refusal = refusedAt(rules, after, at);
    if (refusal !== undefined && refusedAt(rules, before, at) === undefined)
      return { event, refusal };
  }
  return undefined;
};

/**
 * Decides on a correction as `correctEvent` does, held to the rules of the stream: the act as corrected
 * must be one that its command accepts, and so must every act after it. What the rules refused before
 * the correction does not stand in its way.
 */
export const correctWithin = <R extends Refusal>(
  events: readonly RecordedEvent[],
  rules: StreamRules<R>,
  input: CorrectionInput,
): Decided<CorrectionRefusal | BrokenStepRefusal | R> => {
  const decided = correctEvent(events, rules.stream.events, input);
  if (!decided.accepted) return decided;
  const before = asRecorded(events);
  const [correction] = decided.events;
  const first = before.find(({ id }) => id === correction?.correction?.of);
  const definition = rules.stream.events.find(({ type }) => type === first?.type);
  if (first === undefined || definition === undefined || correction === undefined) return decided;
  const { version } = definition;
  const corrected = { ...first, ...datesOf(input), data: correction.data, version };
  const after = before.map((event) => (event === first ? corrected : event));
  const broken = firstBroken(rules, before, after);
  if (broken === undefined) return decided;
  const { event, refusal } = broken;
  if (event === corrected) return refuse(refusal);
  const { label } = rules.stream.events.find(({ type }) => type === event.type) ?? definition;
  const code = "correction-breaks-later-step";
  return refuse({ code, event: event.id, step: label, because: refusal.code });
};
