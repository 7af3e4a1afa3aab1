import type { DecisionKind, Fact, Level, Position } from "../kit/index.ts";
import { dayOf, endOf, FOREVER } from "./days.ts";
import { Ints } from "./ints.ts";
import type { Ordinal } from "./numbering.ts";
import type { Statement } from "./statements.ts";
import type { When } from "./traces.ts";

/** How a decision stands at a moment; days as `dayOf` gives them. */
export interface Stance {
  readonly kind: DecisionKind;
  readonly level: Level;
  /** Day from which it exists. */
  readonly date: number;
  readonly status: string;
  /** Day from which it has that status, and the event that says so. */
  readonly statusSince: number;
  readonly statusAt: Position;
  readonly inForce: boolean;
  /** Whether it is in force, or was before. */
  readonly wasInForce: boolean;
}

type Kind = readonly [kind: DecisionKind, level: Level];

/** Stances as they are kept; see `Chain.pack`. */
export interface PackedStances {
  readonly rows: Int32Array;
  readonly last: Int32Array;
  readonly kinds: readonly Kind[];
  readonly statuses: readonly string[];
}

// What stands where in a row: the row before it of the same decision, what it says, from and up to which
// day, the place of its event among those of one day, and between which positions that was known.
const BEFORE = 0;
const SAYS = 1;
const FROM = 2;
const TO = 3;
const PLACE = 4;
const KNOWN_FROM = 5;
const KNOWN_TO = 6;
const WIDTH = 7;

// What a row says: which of three slots it fills, and with which number of that slot's list.
const SLOTS = 3;
const EXISTS = 0;
const STATUS = 1;
const VALIDITY = 2;
const IN_FORCE = SLOTS + VALIDITY;

const numberAt = (block: Int32Array, index: number): number => block[index] ?? 0;

const isKnownAt = (rows: Int32Array, row: number, known: Position): boolean =>
  numberAt(rows, row + KNOWN_FROM) <= known && known < numberAt(rows, row + KNOWN_TO);

/** Of two rows in one slot the one that counts. */
const isLater = (rows: Int32Array, row: number, than: number): boolean => {
  const between = numberAt(rows, row + FROM) - numberAt(rows, than + FROM);
  return between > 0 || (between === 0 && numberAt(rows, row + PLACE) > numberAt(rows, than + PLACE));
}; // prettier-ignore

/** The row at place 0 is none. */
const noRows = (): PackedStances => ({
  rows: new Int32Array(WIDTH),
  last: new Int32Array(0),
  kinds: [],
  statuses: [],
});

/**
 * How every decision stood, on any day as known at any position: the facts that say so once more as blocks of
 * numbers, since a question about all decisions looks at each of them and facts lie scattered.
 */
export class Stances {
  readonly #rows: Ints;
  /** Of each decision its last row. */
  readonly #last: Ints;
  readonly #kinds: Kind[];
  readonly #statuses: string[];
  /** The rows that count in each slot, of the decision looked at. */
  readonly #found = new Int32Array(SLOTS);

  constructor(packed: PackedStances = noRows()) {
    this.#rows = new Ints(packed.rows);
    this.#last = new Ints(packed.last);
    this.#kinds = [...packed.kinds];
    this.#statuses = [...packed.statuses];
  }

  /** Takes up a statement; what was known of its place until then is known to be otherwise from then on. */
  tell(decision: Ordinal, { facts, place, knownFrom }: Statement): void {
    if (place !== knownFrom) this.#end(decision, place, knownFrom);
    for (const fact of facts) {
      const says = this.#says(fact);
      if (says === undefined) continue;
      const row = this.#rows.length;
      this.#rows.push(this.#last.at(decision), says, dayOf(fact.from), endOf(fact));
      this.#rows.push(place, knownFrom, FOREVER);
      this.#last.set(decision, row);
    }
  }

  /** How a decision stands; undefined where it does not exist then or is not known. */
  at(decision: Ordinal, { day, known }: When): Stance | undefined {
    const rows = this.#rows.block;
    const found = this.#found.fill(0);
    let wasInForce = false;
    // The last one first: of two that are as late it counts.
    for (let row = this.#last.at(decision); row !== 0; row = numberAt(rows, row + BEFORE)) {
      if (numberAt(rows, row + FROM) > day || !isKnownAt(rows, row, known)) continue;
      const says = numberAt(rows, row + SAYS);
      const other = numberAt(found, says % SLOTS);
      if (other === 0 || isLater(rows, row, other)) found[says % SLOTS] = row;
      wasInForce ||= says === IN_FORCE;
    }
    return this.#stance(day, wasInForce);
  }

  /** Whether a decision is in force, or was before; also where it exists no more. */
  wasInForce(decision: Ordinal, when: When): boolean {
    return this.#wasSaid(decision, when, (says) => says === IN_FORCE);
  }

  /** Whether a decision exists, or did before. */
  existed(decision: Ordinal, when: When): boolean {
    return this.#wasSaid(decision, when, (says) => says % SLOTS === EXISTS);
  }

  /** The days on which something of how a decision stands begins or ends, as known at a position, in order. */
  turns(decision: Ordinal, known: Position): readonly number[] {
    const rows = this.#rows.block;
    const days: number[] = [];
    for (let row = this.#last.at(decision); row !== 0; row = numberAt(rows, row + BEFORE)) {
      if (!isKnownAt(rows, row, known)) continue;
      const [from, to] = [numberAt(rows, row + FROM), numberAt(rows, row + TO)];
      if (!days.includes(from)) days.push(from);
      if (to !== FOREVER && !days.includes(to)) days.push(to);
    }
    return days.sort((left, right) => left - right);
  }

  pack(): PackedStances {
    return {
      rows: this.#rows.pack(),
      last: this.#last.pack(),
      kinds: [...this.#kinds],
      statuses: [...this.#statuses],
    };
  }

  #wasSaid(decision: Ordinal, { day, known }: When, isIt: (says: number) => boolean): boolean {
    const rows = this.#rows.block;
    for (let row = this.#last.at(decision); row !== 0; row = numberAt(rows, row + BEFORE))
      if (numberAt(rows, row + FROM) <= day && isKnownAt(rows, row, known))
        if (isIt(numberAt(rows, row + SAYS))) return true;
    return false;
  }

  /** What the rows that were found say together. */
  #stance(day: number, wasInForce: boolean): Stance | undefined {
    const [exists, status] = [this.#counting(EXISTS, day), this.#counting(STATUS, day)];
    if (exists === 0 || status === 0) return undefined;
    const [kind, level] = this.#kinds[this.#place(exists)] ?? [];
    const said = this.#statuses[this.#place(status)];
    if (kind === undefined || level === undefined || said === undefined) return undefined;
    return {
      kind,
      level,
      date: this.#rows.at(exists + FROM),
      status: said,
      statusSince: this.#rows.at(status + FROM),
      statusAt: this.#rows.at(status + KNOWN_FROM),
      inForce: this.#rows.at(this.#counting(VALIDITY, day) + SAYS) === IN_FORCE,
      wasInForce,
    };
  }

  /** The row that was found in a slot, while it is not over; else 0. */
  #counting(slot: number, day: number): number {
    const row = numberAt(this.#found, slot);
    return day < this.#rows.at(row + TO) ? row : 0;
  }

  /** Where what a row says stands in the list of its slot. */
  #place(row: number): number {
    return Math.floor(this.#rows.at(row + SAYS) / SLOTS);
  }

  /** What was known of a place of a decision is known to be otherwise from a position. */
  #end(decision: Ordinal, place: Position, at: Position): void {
    const rows = this.#rows.block;
    for (let row = this.#last.at(decision); row !== 0; row = numberAt(rows, row + BEFORE))
      if (numberAt(rows, row + PLACE) === place && numberAt(rows, row + KNOWN_TO) === FOREVER)
        this.#rows.set(row + KNOWN_TO, at);
  }

  /** What a fact says, as a number; undefined where it says nothing of how a decision stands. */
  #says(fact: Fact): number | undefined {
    switch (fact.kind) {
      case "decision":
        return this.#kindAt(fact.decision, fact.level) * SLOTS + EXISTS;
      case "status":
        return this.#statusAt(fact.status) * SLOTS + STATUS;
      case "validity":
        return (fact.inForce ? 1 : 0) * SLOTS + VALIDITY;
      default:
        return undefined;
    }
  }

  #kindAt(kind: DecisionKind, level: Level): number {
    const known = this.#kinds.findIndex((each) => each[0] === kind && each[1] === level);
    return known < 0 ? this.#kinds.push([kind, level]) - 1 : known;
  }

  #statusAt(status: string): number {
    const known = this.#statuses.indexOf(status);
    return known < 0 ? this.#statuses.push(status) - 1 : known;
  }
}
