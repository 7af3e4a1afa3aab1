import { subjectOf, KNOWN_NOW } from "../kit/index.ts";
import type {
  EventId,
  Fact,
  Position,
  RecordedEvent,
  RelationFact,
  StreamName,
  SubjectId,
} from "../kit/index.ts";

/** An event as first recorded, which its corrections stand in for. */
interface Place {
  readonly stream: StreamName;
  readonly position: Position;
}

/** A fact with the event that states it and when the log knew it. */
export interface Statement {
  readonly fact: Fact;
  /** Where the event stands, or the one that it corrects: of facts on one day the later place counts. */
  readonly place: Place;
  /** Position from which the fact is known. */
  readonly knownFrom: Position;
  /** Position from which it is known to be otherwise; `KNOWN_NOW` while nothing corrected it. */
  readonly knownTo: Position;
}

/** Reads the facts that an event establishes; the catalogue provides it. */
export type StateFacts = (event: RecordedEvent) => readonly Fact[];

const NONE: readonly Statement[] = [];

/** Ends what is known of a place by its event or by the last correction of it. */
const end = (statements: Statement[], place: Place, at: Position): void => {
  for (const [index, statement] of statements.entries())
    if (statement.place === place && statement.knownTo === KNOWN_NOW)
      statements[index] = { ...statement, knownTo: at };
};

/**
 * All facts of one municipality, folded from its events in order of position. Nothing is taken out: a
 * correction ends what was known and states it anew, so any date and any position can be asked later.
 */
export class Chain {
  readonly #stateFacts: StateFacts;
  readonly #subjects = new Map<SubjectId, Statement[]>();
  readonly #ends = new Map<SubjectId, Set<SubjectId>>();
  readonly #places = new Map<EventId, Place>();
  #head: Position = -1;

  constructor(stateFacts: StateFacts) {
    this.#stateFacts = stateFacts;
  }

  /** Position of the last event folded. */
  get head(): Position {
    return this.#head;
  }

  /** Every subject a fact is known of. */
  subjects(): Iterable<SubjectId> {
    return this.#subjects.keys();
  }

  /** All that was ever stated of a subject, in order of position. */
  statements(subject: SubjectId): readonly Statement[] {
    return this.#subjects.get(subject) ?? NONE;
  }

  /** Traces that ever had this decision at one of their ends. */
  tracesAt(decision: SubjectId): Iterable<SubjectId> {
    return this.#ends.get(decision) ?? [];
  }

  /** Folds the next event. */
  apply(event: RecordedEvent): void {
    const { stream, position, correction } = event;
    this.#head = position;
    const place = correction === undefined ? { stream, position } : this.#places.get(correction.of);
    // As for the streams, a correction of an event that is not in the stream counts for nothing.
    if (place?.stream !== stream) return;
    this.#places.set(event.id, place);
    const statements = this.#statementsOf(subjectOf(stream));
    if (correction !== undefined) end(statements, place, position);
    for (const fact of this.#stateFacts(event)) {
      statements.push({ fact, place, knownFrom: position, knownTo: KNOWN_NOW });
      if (fact.kind === "relation") this.#tie(fact);
    }
  }

  #statementsOf(subject: SubjectId): Statement[] {
    const known = this.#subjects.get(subject) ?? [];
    if (known.length === 0) this.#subjects.set(subject, known);
    return known;
  }

  #tie({ subject, source, target }: RelationFact): void {
    for (const end of [source, target]) {
      const traces = this.#ends.get(end);
      if (traces === undefined) this.#ends.set(end, new Set([subject]));
      else traces.add(subject);
    }
  }
}
