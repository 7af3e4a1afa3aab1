import { definitionOf, sentenceOf } from "../../catalogue.ts";
import type { Chain } from "../../chain/index.ts";
import { councilStream } from "../../council/index.ts";
import { kindOfStream, subjectOf } from "../../kit/index.ts";
import type {
  EventId,
  IsoDate,
  IsoInstant,
  Position,
  RecordedEvent,
  SubjectId,
} from "../../kit/index.ts";
import { JournalRows, toldByType, type JournalEntry, type PackedRows } from "./rows.ts";

/** What was recorded in one go: a command, or a whole import. */
export interface RecordingRun {
  readonly position: Position;
  readonly recordedAt: IsoInstant;
  readonly label: string;
  readonly events: number;
  readonly correlation?: string | undefined;
}

/** How many of the last runs are kept. */
const MOST_RUNS = 50;

interface Kept {
  /** The last runs, oldest first. */
  readonly runs: RecordingRun[];
  /** Positions of political events and of their corrections. */
  readonly political: Position[];
  /** For each correction the event as first recorded. */
  readonly firsts: Map<Position, Position>;
  /** For each event that was put right its corrections, oldest first. */
  readonly corrections: Map<Position, Position[]>;
  /** First and last day on which anything happened. */
  span: readonly [IsoDate, IsoDate] | undefined;
}

/** A journal as a snapshot keeps it: plain data, to be read by the very program that wrote it. */
export interface PackedJournal extends Kept {
  readonly rows: PackedRows;
}

/** A shift in the council or the college; what happens to one decision by it is not one itself. */
const isPolitical = ({ type, stream }: RecordedEvent): boolean =>
  definitionOf(type)?.tone === "political" && kindOfStream(stream) === councilStream.name;

const empty = (): Kept => ({
  runs: [],
  political: [],
  firsts: new Map(),
  corrections: new Map(),
  span: undefined,
});

const spanWith = (span: Kept["span"], day: IsoDate): Kept["span"] => {
  const [first, last] = span ?? [day, day];
  return [day < first ? day : first, day > last ? day : last];
};

/** Every event of one municipality in the order in which it became known, each as a Dutch sentence. */
export class Journal {
  readonly #chain: Chain;
  readonly #rows: JournalRows;
  readonly #kept: Kept;

  /** @param chain of the same events; it knows which of them tell of a subject. */
  constructor(chain: Chain, { rows, ...kept }: Partial<PackedJournal> = {}) {
    this.#chain = chain;
    this.#rows = new JournalRows(rows);
    this.#kept = { ...empty(), ...kept };
  }

  /** Adds the next event; the chain has it already. */
  apply(event: RecordedEvent): void {
    const entry = this.#entryOf(event);
    this.#rows.push(entry);
    this.#extend(entry);
    if (isPolitical(event)) this.#kept.political.push(event.position);
    if (entry.corrects === undefined) return;
    const { firsts, corrections } = this.#kept;
    const first = this.#firstOf(entry.corrects);
    firsts.set(event.position, first);
    corrections.set(first, [...(corrections.get(first) ?? []), event.position]);
  }

  /** How many events there are. */
  get size(): number {
    return this.#rows.size;
  }

  /** The entry at a place, counted from 0 in the order in which the events became known. */
  at(index: number): JournalEntry | undefined {
    return this.#rows.at(index);
  }

  /** Place of the first entry after a position. */
  after(position: Position): number {
    return this.#rows.after(position);
  }

  /** All entries, oldest known first. */
  entries(): readonly JournalEntry[] {
    return this.#rows.all();
  }

  /** The entries of one subject, oldest known first. */
  of(subject: SubjectId): readonly JournalEntry[] {
    return this.#chain
      .statements(subject)
      .map(({ knownFrom }) => this.#rows.at(this.#rows.after(knownFrom - 1)))
      .filter((entry) => entry !== undefined);
  }

  /** Entries of political events and their corrections, oldest known first. */
  political(): readonly JournalEntry[] {
    return this.#kept.political
      .map((position) => this.#rows.at(this.#rows.after(position - 1)))
      .filter((entry) => entry !== undefined);
  }

  /** What was recorded last, in runs, newest first. */
  runs(): readonly RecordingRun[] {
    return this.#kept.runs.toReversed();
  }

  /** The first and the last day on which anything happened; undefined while nothing did. */
  span(): readonly [IsoDate, IsoDate] | undefined {
    return this.#kept.span;
  }

  /** The last event, known at a position, that puts this one right. */
  correctedBy(position: Position, knownAt: Position): Position | undefined {
    const corrections = this.#kept.corrections.get(this.#firstOf(position));
    return corrections?.findLast((at) => position < at && at <= knownAt);
  }

  /** The journal as a snapshot keeps it; what is added later does not change it. */
  pack(): PackedJournal {
    const { runs, political, firsts, corrections, span } = this.#kept;
    return {
      rows: this.#rows.pack(),
      runs: [...runs],
      political: [...political],
      firsts: new Map(firsts),
      corrections: new Map(corrections),
      span,
    };
  }

  #firstOf(position: Position): Position {
    return this.#kept.firsts.get(position) ?? position;
  }

  #extend({ position, recordedAt, sentence, correlation, occurredOn }: JournalEntry): void {
    const { runs, span } = this.#kept;
    this.#kept.span = spanWith(span, occurredOn);
    const before = runs.at(-1);
    const goesOn = correlation !== undefined && before?.correlation === correlation;
    const events = goesOn ? before.events + 1 : 1;
    if (goesOn) runs.pop();
    runs.push({ position, recordedAt, label: sentence, correlation, events });
    if (runs.length > MOST_RUNS) runs.shift();
  }

  #positionOf(subject: SubjectId, event: EventId): Position | undefined {
    return this.#chain.statements(subject).find((statement) => statement.event === event)
      ?.knownFrom;
  }

  #entryOf(event: RecordedEvent): JournalEntry {
    const subject = subjectOf(event.stream);
    const { of, reason } = event.correction ?? {};
    return {
      position: event.position,
      eventId: event.id,
      subject,
      type: event.type,
      ...toldByType(event.type, reason),
      sentence: sentenceOf(event),
      occurredOn: event.occurredOn,
      recordedAt: event.recordedAt,
      recordedBy: event.actor.id,
      correlation: event.correlation,
      source: event.source,
      corrects: of === undefined ? undefined : this.#positionOf(subject, of),
      reason,
    };
  }
}
