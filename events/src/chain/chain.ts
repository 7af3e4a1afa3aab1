import { subjectOf, KNOWN_NOW } from "../kit/index.ts";
import type {
  Correction,
  EventId,
  Fact,
  IsoDate,
  Level,
  Position,
  RecordedEvent,
  StreamName,
  SubjectId,
} from "../kit/index.ts";

/** An event as first recorded, which its corrections stand in for. */
interface Place {
  readonly stream: StreamName;
  readonly position: Position;
}

/** The facts of one event, and when the log knew them. */
export interface Statement {
  readonly facts: readonly Fact[];
  readonly event: EventId;
  /** Where the event stands, or the one that it corrects: of facts on one day the later place counts. */
  readonly place: Place;
  /** Position from which the facts are known. */
  readonly knownFrom: Position;
  /** Position from which they are known to be otherwise; `KNOWN_NOW` while nothing corrected them. */
  readonly knownTo: Position;
}

/** Reads the facts that an event establishes; the catalogue provides it. */
export type StateFacts = (event: RecordedEvent) => readonly Fact[];

const NONE: readonly Statement[] = [];

const placeOf = (statements: readonly Statement[], { of }: Correction): Place | undefined =>
  statements.find(({ event }) => event === of)?.place;

const add = <Key>(index: Map<Key, Set<SubjectId>>, key: Key, subject: SubjectId): void => {
  const subjects = index.get(key);
  if (subjects === undefined) index.set(key, new Set([subject]));
  else subjects.add(subject);
};

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
  readonly #levels = new Map<Level, Set<SubjectId>>();
  readonly #ends = new Map<SubjectId, Set<SubjectId>>();
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

  /** Every subject that was ever stated to be a decision on a level. */
  subjectsOn(level: Level): Iterable<SubjectId> {
    return this.#levels.get(level) ?? [];
  }

  /** All that was ever stated of a subject, in order of position. */
  statements(subject: SubjectId): readonly Statement[] {
    return this.#subjects.get(subject) ?? NONE;
  }

  /**
   * Decisions and traces of which a known fact begins or ends after one day and up to another, the last
   * day included; in the order in which the log first told of them.
   */
  changedBetween(from: IsoDate, to: IsoDate, knownAt: Position): readonly SubjectId[] {
    const within = (day: IsoDate | undefined) => day !== undefined && from < day && day <= to;
    return [...this.#subjects]
      .filter(([, statements]) =>
        statements.some(
          ({ facts, knownFrom, knownTo }) =>
            knownFrom <= knownAt &&
            knownAt < knownTo &&
            facts.some((fact) => within(fact.from) || within(fact.to)),
        ),
      )
      .map(([subject]) => subject);
  }

  /** Traces that ever had this decision at one of their ends. */
  tracesAt(decision: SubjectId): Iterable<SubjectId> {
    return this.#ends.get(decision) ?? [];
  }

  /** Whether any trace ever had this decision at one of its ends. */
  isTraced(decision: SubjectId): boolean {
    return this.#ends.has(decision);
  }

  /** Folds the next event. */
  apply(event: RecordedEvent): void {
    const { stream, position, correction } = event;
    this.#head = position;
    const statements = this.#statementsOf(subjectOf(stream));
    const place = correction === undefined ? { stream, position } : placeOf(statements, correction);
    // As for the streams, a correction of an event that is not in the stream counts for nothing.
    if (place?.stream !== stream) return;
    if (correction !== undefined) end(statements, place, position);
    const facts = this.#stateFacts(event);
    statements.push({ facts, event: event.id, place, knownFrom: position, knownTo: KNOWN_NOW });
    for (const fact of facts) this.#index(fact);
  }

  #index(fact: Fact): void {
    if (fact.kind === "decision") add(this.#levels, fact.level, fact.subject);
    if (fact.kind !== "relation") return;
    add(this.#ends, fact.source, fact.subject);
    add(this.#ends, fact.target, fact.subject);
  }

  #statementsOf(subject: SubjectId): Statement[] {
    const known = this.#subjects.get(subject) ?? [];
    if (known.length === 0) this.#subjects.set(subject, known);
    return known;
  }
}
