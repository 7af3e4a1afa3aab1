import { bytesAt, KNOWN_NOW, noTexts, packTexts, readText, subjectOf } from "../kit/index.ts";
import type { EventId, Fact, IsoDate, PackedTexts, Position, StreamName } from "../kit/index.ts";
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

/** A statement as it is kept; `knownTo` is 0 while nothing corrected it, `from` the day most of its facts begin. */
type Row = readonly [
  event: EventId,
  place: Position,
  knownFrom: Position,
  knownTo: Position,
  from: IsoDate,
  ...facts: readonly PackedFact[],
];

/** The statements about one subject as they are kept: all of one stream. */
export type Told = readonly [stream: StreamName, ...rows: readonly Row[]];

const NONE: readonly Statement[] = [];

const rowOf = ({ event, place, knownFrom, knownTo, facts }: Statement): Row => {
  const from = facts[0]?.from ?? "";
  const until = knownTo === KNOWN_NOW ? 0 : knownTo;
  return [event, place, knownFrom, until, from, ...facts.map((fact) => packFact(fact, from))];
};

const statementOf = (stream: StreamName, row: Row): Statement => {
  const [event, place, knownFrom, until, from, ...packed] = row;
  const usual = { subject: subjectOf(stream), from };
  const facts = packed.map((fact) => unpackFact(fact, usual));
  return { facts, event, stream, place, knownFrom, knownTo: until === 0 ? KNOWN_NOW : until };
};

const toldOf = (statements: readonly Statement[]): Told => [
  statements[0]?.stream ?? "",
  ...statements.map(rowOf),
];

/** All that was ever stated, by subject. What was packed is read when it is first asked for. */
export class Statements {
  readonly #packed: PackedTexts<Told>;
  readonly #read: (readonly Statement[] | undefined)[];

  constructor(packed: PackedTexts<Told> = noTexts) {
    this.#packed = packed;
    this.#read = new Array<readonly Statement[] | undefined>(packed.ends.length);
  }

  /** All that was ever stated of a subject, in order of position. */
  of(subject: Ordinal): readonly Statement[] {
    return this.#read[subject] ?? this.#unpack(subject);
  }

  /** Whether anything was ever stated of a subject. */
  has(subject: Ordinal): boolean {
    return (this.#read[subject] ?? bytesAt(this.#packed, subject)).length > 0;
  }

  /** Adds a statement; what was known of its place until then is known to be otherwise from then on. */
  add(subject: Ordinal, statement: Statement): void {
    const { place, knownFrom } = statement;
    const before = this.of(subject);
    const corrected = (each: Statement): Statement =>
      each.place === place && each.knownTo === KNOWN_NOW ? { ...each, knownTo: knownFrom } : each;
    const told = place === knownFrom ? before : before.map(corrected);
    this.#read[subject] = [...told, statement];
  }

  /** The statements of each subject as they are kept; see `Chain.pack`. */
  pack(subjects: number): PackedTexts<Told> {
    return packTexts<Told>(
      Array.from({ length: subjects }, (_none, subject) => {
        const read = this.#read[subject] ?? NONE;
        return read.length === 0 ? bytesAt(this.#packed, subject) : { value: toldOf(read) };
      }),
    );
  }

  #unpack(subject: Ordinal): readonly Statement[] {
    const told = readText(this.#packed, subject);
    if (told === undefined) return NONE;
    const [stream, ...rows] = told;
    return (this.#read[subject] = rows.map((row) => statementOf(stream, row)));
  }
}
