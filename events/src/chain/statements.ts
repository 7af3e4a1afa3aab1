import { KNOWN_NOW, readPacked, subjectOf } from "../kit/index.ts";
import type { EventId, Fact, Position, StreamName } from "../kit/index.ts";
import type { Ordinal } from "./numbering.ts";
import { packFact, unpackFact, type PackedFact } from "./packed-fact.ts";

/** The facts of one event, and when the log knew them. */
export interface Statement {
  readonly facts: readonly Fact[];
  readonly event: EventId;
  readonly stream: StreamName;
  /** Position of the event, or of the one that it corrects: of facts on one day the later place counts. */
  readonly place: Position;
  /** Position from which the facts are known. */
  readonly knownFrom: Position;
  /** Position from which they are known to be otherwise; `KNOWN_NOW` while nothing corrected them. */
  readonly knownTo: Position;
}

/** Whether a statement is what was known at a position. */
export const isKnownAt = ({ knownFrom, knownTo }: Statement, position: Position): boolean =>
  knownFrom <= position && position < knownTo;

/** Statements as they are kept; see `Chain.pack`. */
export interface PackedStatements {
  /** The statements of one subject after those of another, as JSON in UTF-8. */
  readonly json: Uint8Array;
  /** Where those of each subject end. */
  readonly ends: Uint32Array;
}

/** A statement as it is kept; `knownTo` is 0 while nothing corrected it. */
type Row = readonly [
  event: EventId,
  place: Position,
  knownFrom: Position,
  knownTo: Position,
  ...facts: readonly PackedFact[],
];

/** The statements about one subject as they are kept: all of one stream. */
type Told = readonly [stream: StreamName, ...rows: readonly Row[]];

// The language of the log knows no host; these two are the same in every one.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const NONE: readonly Statement[] = [];

const textOf = (statements: readonly Statement[]): string => {
  const stream = statements[0]?.stream ?? "";
  const rows = statements.map(({ event, place, knownFrom, knownTo, facts }): Row => {
    const until = knownTo === KNOWN_NOW ? 0 : knownTo;
    return [event, place, knownFrom, until, ...facts.map(packFact)];
  });
  return JSON.stringify([stream, ...rows] satisfies Told);
};

const statementOf = (stream: StreamName, row: Row): Statement => {
  const [event, place, knownFrom, until, ...packed] = row;
  const subject = subjectOf(stream);
  const facts = packed.map((fact) => unpackFact(fact, subject));
  return { facts, event, stream, place, knownFrom, knownTo: until === 0 ? KNOWN_NOW : until };
};

const EMPTY: PackedStatements = { json: new Uint8Array(0), ends: new Uint32Array(0) };

/** All that was ever stated, by subject. What was packed is read when it is first asked for. */
export class Statements {
  readonly #packed: PackedStatements;
  readonly #read: (readonly Statement[] | undefined)[];

  constructor(packed: PackedStatements = EMPTY) {
    this.#packed = packed;
    this.#read = new Array<readonly Statement[] | undefined>(packed.ends.length);
  }

  /** All that was ever stated of a subject, in order of position. */
  of(subject: Ordinal): readonly Statement[] {
    return this.#read[subject] ?? this.#unpack(subject);
  }

  /** Whether anything was ever stated of a subject. */
  has(subject: Ordinal): boolean {
    return (this.#read[subject] ?? this.#bytes(subject)).length > 0;
  }

  /** Adds a statement; what was known of its place until then is known to be otherwise from then on. */
  add(subject: Ordinal, statement: Statement): void {
    const { place, knownFrom } = statement;
    const before = this.of(subject).map((each) =>
      each.place === place && each.knownTo === KNOWN_NOW ? { ...each, knownTo: knownFrom } : each,
    );
    this.#read[subject] = [...before, statement];
  }

  pack(subjects: number): PackedStatements {
    const encoder = new TextEncoder();
    const parts = Array.from({ length: subjects }, (_none, subject) => {
      const read = this.#read[subject] ?? NONE;
      return read.length === 0 ? this.#bytes(subject) : encoder.encode(textOf(read));
    });
    let end = 0;
    const ends = Uint32Array.from(parts, ({ length }) => (end += length));
    const json = new Uint8Array(end);
    for (const [subject, part] of parts.entries())
      json.set(part, (ends[subject] ?? 0) - part.length);
    return { json, ends };
  }

  #bytes(subject: Ordinal): Uint8Array {
    const { json, ends } = this.#packed;
    return json.subarray(ends[subject - 1] ?? 0, ends[subject] ?? 0);
  }

  #unpack(subject: Ordinal): readonly Statement[] {
    const bytes = this.#bytes(subject);
    if (bytes.length === 0) return NONE;
    const [stream, ...rows] = readPacked<Told>(new TextDecoder().decode(bytes));
    return (this.#read[subject] = rows.map((row) => statementOf(stream, row)));
  }
}
