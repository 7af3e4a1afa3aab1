import { definitionOf, sentenceOf } from "../catalogue.ts";
import { councilStream } from "../council/index.ts";
import { kindOfStream, subjectOf } from "../kit/index.ts";
import type {
  EventId,
  IsoDate,
  IsoInstant,
  Lane,
  Position,
  RecordedEvent,
  Source,
  SubjectId,
  Tone,
} from "../kit/index.ts";

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

/** A shift in the council or the college; what happens to one decision by it is not one itself. */
const isPolitical = ({ type, stream }: RecordedEvent): boolean =>
  definitionOf(type)?.tone === "political" && kindOfStream(stream) === councilStream.name;

/** Every event of one municipality in the order in which it became known, each as a Dutch sentence. */
export class Journal {
  readonly #entries: JournalEntry[] = [];
  readonly #bySubject = new Map<SubjectId, number[]>();
  readonly #political: JournalEntry[] = [];
  /** For each event and each correction of it, the event as first recorded. */
  readonly #firsts = new Map<Position, Position>();
  readonly #correctedBy = new Map<Position, Position[]>();

  /** Adds the next event. */
  apply(event: RecordedEvent): void {
    const entry = this.#entryOf(event);
    const index = this.#entries.push(entry) - 1;
    if (isPolitical(event)) this.#political.push(entry);
    const own = this.#bySubject.get(entry.subject);
    if (own === undefined) this.#bySubject.set(entry.subject, [index]);
    else own.push(index);
    if (entry.corrects === undefined) return;
    const first = this.#firstOf(entry.corrects);
    this.#firsts.set(event.position, first);
    this.#correctedBy.set(first, [...(this.#correctedBy.get(first) ?? []), event.position]);
  }

  /** All entries, oldest known first. */
  entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  /** The entries of one subject, oldest known first. */
  of(subject: SubjectId): readonly JournalEntry[] {
    return (this.#bySubject.get(subject) ?? [])
      .map((index) => this.#entries[index])
      .filter((entry) => entry !== undefined);
  }

  /** Entries of political events and their corrections, oldest known first. */
  political(): readonly JournalEntry[] {
    return this.#political;
  }

  /** The last event, known at a position, that puts this one right. */
  correctedBy(position: Position, knownAt: Position): Position | undefined {
    const corrections = this.#correctedBy.get(this.#firstOf(position));
    return corrections?.findLast((at) => position < at && at <= knownAt);
  }

  #firstOf(position: Position): Position {
    return this.#firsts.get(position) ?? position;
  }

  #positionOf(subject: SubjectId, event: EventId): Position | undefined {
    return this.of(subject).find(({ eventId }) => eventId === event)?.position;
  }

  #entryOf(event: RecordedEvent): JournalEntry {
    const { label = event.type, tone = "act", lane = "council" } = definitionOf(event.type) ?? {};
    const subject = subjectOf(event.stream);
    return {
      position: event.position,
      eventId: event.id,
      subject,
      type: event.type,
      label,
      sentence: sentenceOf(event),
      tone: event.correction === undefined ? tone : "correction",
      lane,
      occurredOn: event.occurredOn,
      recordedAt: event.recordedAt,
      recordedBy: event.actor.id,
      correlation: event.correlation,
      source: event.source,
      corrects: event.correction && this.#positionOf(subject, event.correction.of),
      reason: event.correction?.reason,
    };
  }
}
