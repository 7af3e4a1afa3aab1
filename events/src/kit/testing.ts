import type * as z from "zod/mini";
import type { CommandDefinition, Decided, DecisionContext, Refusal } from "./command.ts";
import { correctEvent, sameJson } from "./correct.ts";
import type { CorrectionInput, CorrectionRefusal } from "./correct.ts";
import { aboutOf, type StreamDefinition } from "./define-stream.ts";
import { streamName } from "./envelope.ts";
import type { EventId, IsoDate, NewEvent, Position, RecordedEvent, SubjectId } from "./envelope.ts";

/** The day on which tests take place; no act in them lies after it unless that is what is tested. */
export const TODAY: IsoDate = "2026-06-30";

const MUNICIPALITY = "gm0479";

const uuid = (group: string, number: number): string =>
  `00000000-0000-4000-${group}-${String(number).padStart(12, "0")}`;

/** UUID of the n-th decision, trace, meeting or council of a test. */
export const subject = (number: number): SubjectId => uuid("8000", number);

/** Id that a test log gives to the event at a position. */
export const eventAt = (position: Position): EventId => uuid("9000", position);

/** A log in memory of one municipality, for tests: gives events their place and nothing more. */
export class TestLog {
  readonly events: RecordedEvent[] = [];

  /** Records an event of a subject of a kind of stream; `more` replaces what the log would fill in. */
  record(kind: string, of: SubjectId, event: NewEvent & Partial<RecordedEvent>): RecordedEvent {
    const stream = streamName(kind, MUNICIPALITY, of);
    const position = this.events.length;
    const recorded: RecordedEvent = {
      id: eventAt(position),
      version: 1,
      stream,
      revision: this.of(of).length,
      position,
      municipality: MUNICIPALITY,
      recordedAt: `2026-07-01T12:00:${String(position % 60).padStart(2, "0")}.000Z`,
      actor: { id: "griffie", role: "griffie" },
      confidentiality: "public",
      ...event,
    };
    this.events.push(recorded);
    return recorded;
  }

  /** The events of one subject. */
  of(subjectId: SubjectId): readonly RecordedEvent[] {
    return this.events.filter(({ stream }) => stream.endsWith(`.${subjectId}`));
  }
}

/** What a decider answered, to be compared with what a test expects. */
export interface Decision<State, R extends Refusal> {
  /** The events that follow, or why none do. */
  readonly answer: readonly NewEvent[] | R;
  /**
   * Compares with the events or the refusal that is expected, and gives the state that follows.
   * @throws Error with both where they differ.
   */
  readonly then: (expected: readonly NewEvent[] | R) => State;
}

/** What happened before, ready for a command. */
export interface Given<State> {
  readonly state: State;
  readonly events: readonly RecordedEvent[];
  readonly when: <Input, R extends Refusal>(
    command: CommandDefinition<State, string, Input, R>,
    input: Input,
    context?: Partial<DecisionContext>,
  ) => Decision<State, R>;
  readonly whenCorrecting: (input: CorrectionInput) => Decision<State, CorrectionRefusal>;
}

const compared = <State, R extends Refusal>(
  stream: StreamDefinition<State>,
  before: readonly RecordedEvent[],
  decided: Decided<R>,
): Decision<State, R> => {
  const answer = decided.accepted ? decided.events : decided.refusal;
  const after = decided.accepted ? decided.events : [];
  return {
    answer,
    then: (expected) => {
      if (!sameJson(answer, expected)) throw new Error(told(expected, answer));
      return stream.fold(recordedOf(stream, [...before, ...after]));
    },
  };
};

const told = (expected: unknown, answer: unknown): string =>
  `expected ${JSON.stringify(expected, null, 1)}\nbut got ${JSON.stringify(answer, null, 1)}`;

const recordedOf = (stream: { readonly name: string }, events: readonly NewEvent[]) => {
  const log = new TestLog();
  for (const event of events) log.record(stream.name, subject(1), event);
  return log.events;
};

/** Starts a test of a decider from the events that happened before: `given(…).when(…).then(…)`. */
export const given = <State>(
  stream: StreamDefinition<State>,
  ...happened: readonly NewEvent[]
): Given<State> => {
  const events = recordedOf(stream, happened);
  const state = stream.fold(events);
  const usual: DecisionContext = {
    municipality: MUNICIPALITY,
    dates: { occurredOn: TODAY },
    today: TODAY,
    kindOf: () => undefined,
  };
  return {
    state,
    events,
    when: (command, input, context) =>
      compared(stream, events, command.decide(state, input, { ...usual, ...context })),
    whenCorrecting: (input) => compared(stream, events, correctEvent(events, stream.events, input)),
  };
};

/** State after more events, folded one by one from a state that is given. */
export const foldFrom = <State>(
  stream: StreamDefinition<State>,
  state: State,
  events: readonly RecordedEvent[],
): State => events.reduce((before, event) => stream.evolve(before, event, aboutOf(event)), state);

/** A command of a stream whose input is not known to the compiler. */
export interface AnyCommand<State> {
  readonly name: string;
  readonly input: z.ZodMiniType;
  readonly decide: (state: State, input: never, context: DecisionContext) => Decided<Refusal>;
}

/** What a command answers to a body from outside; undefined where its schema does not take the body. */
export const decideAny = <State>(
  { input, decide }: AnyCommand<State>,
  { state, body, context }: { state: State; body: unknown; context: DecisionContext },
): Decided<Refusal> | undefined => {
  const parsed = input.safeParse(body);
  // The command's own schema accepted the body; the list of commands has lost the pairing of the two.
  return parsed.success ? decide(state, parsed.data as never, context) : undefined;
};
