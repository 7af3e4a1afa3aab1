import type * as z from "zod/mini";
import type { ActDates, EventId, IsoDate, NewEvent, SubjectId } from "./envelope.ts";
import type { Fact } from "./facts.ts";

/** How an event is marked in a timeline; never by colour alone. */
export type Tone = "act" | "done" | "political" | "signal" | "correction";

/** Where a timeline shows an event: council, executive or organisation (domain.md F42). */
export type Lane = "council" | "executive" | "organisation";

/** The dates and the place of the event whose data are folded. */
export interface About extends ActDates {
  readonly subject: SubjectId;
  readonly id: EventId;
  /** First day on which the event has effect. */
  readonly from: IsoDate;
}

/** Everything the system knows of one type of event; the whole catalogue is derived from these. */
export interface EventDefinition<State, Type extends string, Data> {
  readonly type: Type;
  /** Dutch name of the act. */
  readonly label: string;
  readonly tone: Tone;
  readonly lane: Lane;
  /** Number of the newest schema, from 1. */
  readonly version: number;
  /** Newest schema of the data. */
  readonly schema: z.ZodMiniType<Data>;
  /** The act in one Dutch sentence. */
  readonly summarise: (data: Data) => string;
  /** The stream's state after the event; never throws. */
  readonly evolve: (state: State, data: Data, about: About) => State;
  /** What the event establishes for the chain. */
  readonly facts: (data: Data, about: About) => readonly Fact[];
  /** Reads stored data of any version as the newest; throws on data no version accepts. */
  readonly lift: (stored: { readonly version: number; readonly data: unknown }) => Data;
  /** A new event of this type. */
  readonly of: (data: Data, dates: ActDates) => NewEvent<Type, Data>;
}

type Lift = (older: unknown) => unknown;

interface Step {
  readonly schema: z.ZodMiniType;
  readonly lift: Lift;
}

/** The versions of an event's data: a first schema, then pairs of the next schema and how to lift to it. */
export class VersionChain<Data> {
  readonly current: z.ZodMiniType<Data>;
  readonly #older: readonly Step[];
  constructor(current: z.ZodMiniType<Data>, older: readonly Step[] = []) {
    this.current = current;
    this.#older = older;
  }
  get version(): number {
    return this.#older.length + 1;
  }
  /** Adds a version; `lift` turns data of the version before into it. */
  then<Next>(schema: z.ZodMiniType<Next>, lift: (older: Data) => Next): VersionChain<Next> {
    // The step is only ever fed data that the schema before it accepted.
    const step: Step = { schema: this.current, lift: lift as Lift };
    return new VersionChain(schema, [...this.#older, step]);
  }
  /** Stored data of the newest version are trusted: the log accepted them and never alters them. */
  lift(version: number, data: unknown): Data {
    if (version === this.version) return data as Data;
    const step = this.#older[version - 1];
    if (step === undefined) throw new RangeError(`no version ${version} of this event`);
    let value: unknown = step.schema.parse(data);
    for (const { lift } of this.#older.slice(version - 1)) value = lift(value);
    return this.current.parse(value);
  }
}

/** The first version of an event's data. */
export const firstVersion = <Data>(schema: z.ZodMiniType<Data>): VersionChain<Data> =>
  new VersionChain(schema);

/** What a definition of an event is made from. */
export interface EventDescription<State, Type extends string, Data> {
  readonly type: Type;
  readonly label: string;
  readonly versions: VersionChain<Data>;
  readonly summarise: (data: Data) => string;
  readonly evolve: (state: State, data: Data, about: About) => State;
  readonly facts?: (data: Data, about: About) => readonly Fact[];
  readonly tone?: Tone;
  readonly lane?: Lane;
}

/** Defines one type of event of a stream with this state. */
export const defineEvent =
  <State>() =>
  <const Type extends string, Data>(
    described: EventDescription<State, Type, Data>,
  ): EventDefinition<State, Type, Data> => ({
    type: described.type,
    label: described.label,
    tone: described.tone ?? "act",
    lane: described.lane ?? "council",
    version: described.versions.version,
    schema: described.versions.current,
    summarise: described.summarise,
    evolve: described.evolve,
    facts: described.facts ?? (() => []),
    lift: ({ version, data }) => described.versions.lift(version, data),
    of: (data, dates) => ({ type: described.type, data, ...dates }),
  });
