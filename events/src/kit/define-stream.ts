import { effectiveEvents, type EffectiveEvent } from "./effective.ts";
import { effectiveFrom, subjectOf, KNOWN_NOW } from "./envelope.ts";
import type { Envelope, NewEvent, Position, RecordedEvent } from "./envelope.ts";
import type { About, EventDefinition, Lane, Tone } from "./define-event.ts";
import type { Fact } from "./facts.ts";

/** What can be asked of a type of event without knowing its data. */
export interface AnyEventDefinition {
  readonly type: string;
  readonly label: string;
  readonly tone: Tone;
  readonly lane: Lane;
  readonly version: number;
  readonly schema: EventDefinition<unknown, string, unknown>["schema"];
  /** The stored act in one Dutch sentence. */
  readonly tell: (event: Stored) => string;
  /** What the stored act establishes for the chain. */
  readonly state: (event: Stored) => readonly Fact[];
  /** Stored data as the newest version. */
  readonly lift: (stored: { readonly version: number; readonly data: unknown }) => unknown;
}

type Stored = Pick<
  Envelope,
  "id" | "stream" | "version" | "data" | "occurredOn" | "validFrom" | "validTo" | "retroactiveTo"
>;

/** A kind of stream: its state and its events. */
export interface StreamDefinition<State> {
  readonly name: string;
  /** Name of all of them, as in an address. */
  readonly plural: string;
  /** Dutch name of what a stream of this kind is about. */
  readonly label: string;
  readonly initial: State;
  readonly events: readonly AnyEventDefinition[];
  /** State after the effective events known at a position; never throws on events of the catalogue. */
  readonly fold: (events: readonly RecordedEvent[], knownAt?: Position) => State;
  /** State after events that are not recorded yet. */
  readonly evolve: (state: State, event: NewEvent, about: About) => State;
}

/** The dates and place of an event, for its fold and its facts. */
export const aboutOf = (event: Stored): About => ({
  subject: subjectOf(event.stream),
  id: event.id,
  from: effectiveFrom(event),
  occurredOn: event.occurredOn,
  validFrom: event.validFrom,
  validTo: event.validTo,
  retroactiveTo: event.retroactiveTo,
});

// A list of events has one data type each; inside the stream they are told apart by `type` alone,
// and `lift` hands each definition the data that its own schema accepted.
type Listed<State> = EventDefinition<State, string, unknown>;

const asAny = <State>(definition: Listed<State>): AnyEventDefinition => ({
  type: definition.type,
  label: definition.label,
  tone: definition.tone,
  lane: definition.lane,
  version: definition.version,
  schema: definition.schema,
  tell: (event) => definition.summarise(definition.lift(event)),
  state: (event) => definition.facts(definition.lift(event), aboutOf(event)),
  lift: definition.lift,
});

/** Gathers the events of a stream. */
export const defineStream = <State>(stream: {
  readonly name: string;
  readonly plural: string;
  readonly label: string;
  readonly initial: State;
  readonly events: readonly { readonly type: string }[];
}): StreamDefinition<State> => {
  const listed = stream.events as unknown as readonly Listed<State>[];
  const byType = new Map(listed.map((definition) => [definition.type, definition]));
  const step = (state: State, { type, version, data }: EffectiveEvent, about: About): State => {
    const definition = byType.get(type);
    return definition === undefined
      ? state
      : definition.evolve(state, definition.lift({ version, data }), about);
  };
  return {
    name: stream.name,
    plural: stream.plural,
    label: stream.label,
    initial: stream.initial,
    events: listed.map(asAny),
    fold: (events, knownAt = KNOWN_NOW) => {
      let state = stream.initial;
      for (const event of effectiveEvents(events, knownAt))
        state = step(state, event, aboutOf(event));
      return state;
    },
    evolve: (state, event, about) =>
      byType.get(event.type)?.evolve(state, event.data, about) ?? state,
  };
};
