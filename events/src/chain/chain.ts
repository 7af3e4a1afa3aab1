import { subjectOf, KNOWN_NOW } from "../kit/index.ts";
import type {
  EventId,
  Fact,
  Position,
  RecordedEvent,
  StreamName,
  SubjectId,
} from "../kit/index.ts";

/** A fact with the event that states it and when the log knew it. */
export interface Statement {
  readonly fact: Fact;
  /** The event as first recorded; a correction states facts in its place. */
  readonly slot: EventId;
  readonly slotPosition: Position;
  readonly event: EventId;
  /** Position from which the fact is known. */
  readonly knownFrom: Position;
  /** Position from which it is known to be otherwise; `KNOWN_NOW` while nothing corrected it. */
  readonly knownTo: Position;
}

type Slot = string;

/** Facts of one slot take over from each other; texts and values have a slot a key. */
const slotOf = (fact: Fact): Slot => {
  if (fact.kind === "text" || fact.kind === "value") return `${fact.kind}:${fact.key}`;
  return fact.kind === "relation-ended" ? "relation" : fact.kind;
};

/** Reads the facts that an event establishes; the catalogue provides it. */
export type StateFacts = (event: RecordedEvent) => readonly Fact[];

/**
 * All facts of one municipality, folded from its events in order of position. Nothing is taken out: a
 * correction ends what was known and states it anew, so any date and any position can be asked later.
 */
export class Chain {
  readonly #stateFacts: StateFacts;
  readonly #subjects = new Map<SubjectId, Map<Slot, Statement[]>>();
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

  /** All that was ever stated in a slot of a subject, in order of position. */
  statements(subject: SubjectId, slot: Slot): readonly Statement[] {
    return this.#subjects.get(subject)?.get(slot) ?? [];
  }

  /** Traces that ever had this decision at one of their ends. */
  tracesAt(decision: SubjectId): Iterable<SubjectId> {
    return this.#ends.get(decision) ?? [];
  }

  /** Folds the next event. */
  apply(event: RecordedEvent): void {
    this.#head = event.position;
    const { correction } = event;
    const place =
      correction === undefined
        ? { stream: event.stream, slot: event.id, slotPosition: event.position }
        : this.#places.get(correction.of);
    // As for the streams, a correction of an event that is not in the stream counts for nothing.
    if (place?.stream !== event.stream) return;
    this.#places.set(event.id, place);
    const slots = this.#slotsOf(subjectOf(event.stream));
    if (correction !== undefined) end(slots, place, event.position);
    const { slot, slotPosition } = place;
    const known = {
      slot,
      slotPosition,
      event: event.id,
      knownFrom: event.position,
      knownTo: KNOWN_NOW,
    };
    for (const fact of this.#stateFacts(event)) this.#state(slots, { fact, ...known });
  }

  #slotsOf(subject: SubjectId): Map<Slot, Statement[]> {
    const known = this.#subjects.get(subject);
    if (known !== undefined) return known;
    const slots = new Map<Slot, Statement[]>();
    this.#subjects.set(subject, slots);
    return slots;
  }

  #state(slots: Map<Slot, Statement[]>, statement: Statement): void {
    const { fact } = statement;
    const slot = slotOf(fact);
    const statements = slots.get(slot);
    if (statements === undefined) slots.set(slot, [statement]);
    else statements.push(statement);
    if (fact.kind !== "relation") return;
    for (const end of [fact.source, fact.target]) {
      const traces = this.#ends.get(end);
      if (traces === undefined) this.#ends.set(end, new Set([fact.subject]));
      else traces.add(fact.subject);
    }
  }
}

/** An event as first recorded, which its corrections stand in for. */
interface Place {
  readonly stream: StreamName;
  readonly slot: EventId;
  readonly slotPosition: Position;
}

/** Ends what is known of a place by an event or its last correction. */
const end = (slots: Map<Slot, Statement[]>, { slot }: Place, at: Position): void => {
  for (const statements of slots.values())
    for (const [index, statement] of statements.entries())
      if (statement.slot === slot && statement.knownTo === KNOWN_NOW)
        statements[index] = { ...statement, knownTo: at };
};
