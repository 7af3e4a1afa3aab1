import { subjectOf, KNOWN_NOW } from "../kit/index.ts";
import type {
  Fact,
  IsoDate,
  Level,
  PackedTexts,
  Position,
  RecordedEvent,
  StreamName,
  SubjectId,
} from "../kit/index.ts";
import { Changes, type PackedChanges } from "./changes.ts";
import { dayOf } from "./days.ts";
import { Levels, type PackedLevels } from "./levels.ts";
import { Met } from "./met.ts";
import { Numbering, type Ordinal, type PackedNumbering } from "./numbering.ts";
import { Stances, type PackedStances } from "./stances.ts";
import { Statements, type Statement, type Told } from "./statements.ts";
import { Traces, type PackedTraces } from "./traces.ts";

/** Reads the facts that an event establishes; the catalogue provides it. */
export type StateFacts = (event: RecordedEvent) => readonly Fact[];

/**
 * A chain as it is kept in a snapshot: blocks of numbers and one of text. Disposable: whoever keeps it
 * gives it the version of the program and of the facts, and folds the log anew where that differs.
 */
export interface PackedChain {
  readonly head: Position;
  readonly numbering: PackedNumbering;
  readonly statements: PackedTexts<Told>;
  readonly traces: PackedTraces;
  readonly changes: PackedChanges;
  readonly levels: PackedLevels;
  readonly stances: PackedStances;
}

const isOfTrace = ({ kind }: Fact): boolean => kind === "relation" || kind === "relation-ended";

/** One text for the whole stream. */
const nameOf = (stream: StreamName, known: readonly Statement[]): StreamName =>
  known.find((each) => each.stream === stream)?.stream ?? stream;

/**
 * All facts of one municipality, folded from its events in order of position. Nothing is taken out: a
 * correction ends what was known and states it anew, so any date and any position can be asked later.
 */
export class Chain {
  readonly #stateFacts: StateFacts;
  readonly #statements: Statements;
  readonly #changes: Changes;
  readonly #levels: Levels;
  #head: Position;
  /** Every subject that the log names, by number. */
  readonly numbering: Numbering;
  readonly traces: Traces;
  /** How its decisions stand. */
  readonly stances: Stances;
  /** Blocks of memory that no walk has in use. */
  readonly #free: Int32Array[] = [];

  constructor(stateFacts: StateFacts, packed: Partial<PackedChain> = {}) {
    this.#stateFacts = stateFacts;
    this.#head = packed.head ?? -1;
    this.#statements = new Statements(packed.statements);
    this.#changes = new Changes(packed.changes);
    this.#levels = new Levels(packed.levels);
    this.stances = new Stances(packed.stances);
    this.numbering = new Numbering(packed.numbering);
    this.traces = new Traces([this.numbering, this.#statements], packed.traces);
  }

  /**
   * The chain that was packed; it takes over the blocks, so unpack them once. What was stated of a
   * subject is read when it is first asked for.
   */
  static unpack(packed: PackedChain, stateFacts: StateFacts): Chain {
    return new Chain(stateFacts, packed);
  }

  /** All of the chain, to be kept in a snapshot; what is applied later does not change it. */
  pack(): PackedChain {
    return {
      head: this.#head,
      numbering: this.numbering.pack(),
      statements: this.#statements.pack(this.numbering.size),
      traces: this.traces.pack(),
      changes: this.#changes.pack(),
      levels: this.#levels.pack(),
      stances: this.stances.pack(),
    };
  }

  /** Position of the last event folded. */
  get head(): Position {
    return this.#head;
  }

  /** Every subject that was ever stated to be a decision, in the order in which the log first named them. */
  *decisions(): Iterable<Ordinal> {
    for (let ordinal = 0; ordinal < this.numbering.size; ordinal += 1)
      if (this.isDecision(ordinal)) yield ordinal;
  }

  /** Whether a subject was ever stated to be a decision. */
  isDecision(subject: Ordinal): boolean {
    return this.#levels.has(subject);
  }

  /** The same of those on a level, in the order in which they were stated to be. */
  decisionsOn(level: Level): Iterable<Ordinal> {
    return this.#levels.on(level);
  }

  /** Every subject that was ever stated to be a decision on a level. */
  *subjectsOn(level: Level): Iterable<SubjectId> {
    for (const ordinal of this.#levels.on(level)) yield this.numbering.name(ordinal);
  }

  /** Whether a subject was ever stated to be a decision on a level. */
  isOn(level: Level, subject: Ordinal): boolean {
    return this.#levels.isOn(level, subject);
  }

  /** All that was ever stated of a subject, in order of position. */
  statements(subject: SubjectId): readonly Statement[] {
    return this.#statements.of(this.numbering.of(subject));
  }

  /**
   * Decisions and traces of which a known fact begins or ends after one day and up to another, the last
   * day included; in the order in which the log first named them.
   */
  changedBetween(from: IsoDate, to: IsoDate, knownAt: Position): readonly Ordinal[] {
    return this.#changes.between(dayOf(from), dayOf(to), knownAt);
  }

  /** For one walk. */
  begin(): Met {
    return new Met(this.#free, this.numbering.size);
  }

  /** Folds the next event. */
  apply(event: RecordedEvent): void {
    const { stream, position, correction } = event;
    this.#head = position;
    const subject = this.numbering.put(subjectOf(stream));
    const known = this.#statements.of(subject);
    const corrected = known.find((each) => each.event === correction?.of);
    // As for the streams, a correction of an event that is not in the stream counts for nothing.
    if (correction !== undefined && corrected?.stream !== stream) return;
    const statement = {
      facts: this.#stateFacts(event),
      event: event.id,
      stream: nameOf(stream, known),
      place: corrected?.place ?? position,
      knownFrom: position,
      knownTo: KNOWN_NOW,
    };
    const wrong = corrected && known.findLast(({ place }) => place === corrected.place);
    if (wrong !== undefined) this.#changes.correct(wrong.knownFrom, position);
    this.#statements.add(subject, statement);
    this.#index(subject, statement);
  }

  #index(subject: Ordinal, statement: Statement): void {
    const { facts, place, knownFrom } = statement;
    for (const fact of facts) {
      this.#changes.add(dayOf(fact.from), subject, knownFrom);
      if (fact.to !== undefined) this.#changes.add(dayOf(fact.to), subject, knownFrom);
      if (fact.kind === "decision") this.#levels.add(fact.level, subject);
    }
    this.stances.tell(subject, statement);
    if (place !== knownFrom || facts.some(isOfTrace)) this.traces.tell(subject, knownFrom);
  }
}
