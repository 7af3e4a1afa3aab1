import { definitionOf } from "../../catalogue.ts";
import { bytesAt, noTexts, packTexts, readText } from "../../kit/index.ts";
import type {
  EventId,
  IsoDate,
  IsoInstant,
  Lane,
  PackedTexts,
  Position,
  Source,
  SubjectId,
  Tone,
} from "../../kit/index.ts";

/** One event as a journal tells it. */
export interface JournalEntry {
  readonly position: Position;
  readonly eventId: EventId;
  readonly subject: SubjectId;
  readonly type: string;
  readonly label: string;
  readonly sentence: string;
  readonly tone: Tone;
  readonly lane: Lane;
  readonly occurredOn: IsoDate;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
  readonly correlation?: string | undefined;
  readonly source?: Source | undefined;
  readonly corrects?: Position | undefined;
  readonly reason?: string | undefined;
}

/** Rows as a snapshot keeps them: `chunks` hold the entries, all as many but the last. */
export interface PackedRows {
  readonly chunks: PackedTexts<readonly Row[]>;
  readonly positions: Int32Array;
}

/** Entries in one chunk: what is read at once where one is asked for. */
const CHUNK = 64;

/** What the type does not say, in this order: without names, since a snapshot holds a great many. */
type Row = readonly [
  position: Position,
  eventId: EventId,
  subject: SubjectId,
  type: string,
  sentence: string,
  occurredOn: IsoDate,
  recordedAt: IsoInstant,
  recordedBy: string,
  correlation?: string | null,
  source?: Source | null,
  corrects?: Position | null,
  reason?: string | null,
];

/** What the type of an event says of its entry; `reason` is that of a correction. */
export const toldByType = (
  type: string,
  reason: string | undefined,
): Pick<JournalEntry, "label" | "tone" | "lane"> => {
  const { label = type, tone = "act", lane = "council" } = definitionOf(type) ?? {};
  return { label, tone: reason === undefined ? tone : "correction", lane };
};

const rowOf = (entry: JournalEntry): Row => {
  const { position, eventId, subject, type, sentence, occurredOn, recordedAt, recordedBy } = entry;
  const { correlation = null, source = null, corrects = null, reason = null } = entry;
  const who = [recordedBy, correlation, source, corrects, reason] as const;
  return [position, eventId, subject, type, sentence, occurredOn, recordedAt, ...who];
};

const entryOf = (row: Row): JournalEntry => {
  const [position, eventId, subject, type, sentence, occurredOn, recordedAt, ...who] = row;
  const [recordedBy, correlation, source, corrects, reason] = who;
  return {
    position,
    eventId,
    subject,
    type,
    ...toldByType(type, reason ?? undefined),
    sentence,
    occurredOn,
    recordedAt,
    recordedBy,
    correlation: correlation ?? undefined,
    source: source ?? undefined,
    corrects: corrects ?? undefined,
    reason: reason ?? undefined,
  };
};

/** The entries of a journal in order of position; those of a snapshot are read where they are asked for. */
export class JournalRows {
  readonly #chunks: PackedTexts<readonly Row[]>;
  readonly #positions: Position[];
  readonly #entries: (JournalEntry | undefined)[];
  /** How many came out of a snapshot. */
  readonly #packed: number;

  constructor(
    { chunks, positions }: PackedRows = { chunks: noTexts, positions: new Int32Array() },
  ) {
    this.#chunks = chunks;
    this.#positions = [...positions];
    this.#packed = positions.length;
    this.#entries = this.#positions.map(() => undefined);
  }

  get size(): number {
    return this.#positions.length;
  }

  push(entry: JournalEntry): void {
    this.#positions.push(entry.position);
    this.#entries.push(entry);
  }

  /** The entry at a place in the journal, counted from 0. */
  at(index: number): JournalEntry | undefined {
    if (index < this.size && this.#entries[index] === undefined) this.#read(index);
    return this.#entries[index];
  }

  /** Place of the first entry after a position. */
  after(position: Position): number {
    let [from, to] = [0, this.size];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#positions[middle] ?? 0) <= position) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** All entries, oldest known first. */
  all(): readonly JournalEntry[] {
    for (let index = 0; index < this.#packed; index += CHUNK) this.at(index);
    return this.#entries.filter((entry) => entry !== undefined);
  }

  /** The rows as a snapshot keeps them. */
  pack(): PackedRows {
    const chunks = Array.from({ length: Math.ceil(this.size / CHUNK) }, (_none, index) =>
      // A chunk that was full when it was packed stays what it is.
      (index + 1) * CHUNK <= this.#packed
        ? bytesAt(this.#chunks, index)
        : { value: this.#chunk(index * CHUNK) },
    );
    return {
      chunks: packTexts<readonly Row[]>(chunks),
      positions: Int32Array.from(this.#positions),
    };
  }

  #chunk(from: number): readonly Row[] {
    const entries = Array.from({ length: Math.min(CHUNK, this.size - from) }, (_row, place) =>
      this.at(from + place),
    );
    return entries.filter((entry) => entry !== undefined).map(rowOf);
  }

  #read(index: number): void {
    const from = index - (index % CHUNK);
    const rows = readText(this.#chunks, from / CHUNK) ?? [];
    for (const [place, row] of rows.entries()) this.#entries[from + place] = entryOf(row);
  }
}
