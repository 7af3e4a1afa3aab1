import type { Position } from "../kit/index.ts";
import { Ints } from "./ints.ts";
import type { Ordinal } from "./numbering.ts";

/** Changes as they are kept; see `Chain.pack`. */
export interface PackedChanges {
  readonly days: Int32Array;
  readonly last: Int32Array;
  readonly entries: Int32Array;
  readonly corrected: readonly (readonly [at: Position, by: Position])[];
}

// What stands where in an entry: its subject, from which position on it is known, and the entry of the same
// day before it; place 0 is none.
const KNOWN_FROM = 1;
const BEFORE = 2;
const WIDTH = 3;

/** On which days something begins or ends, and of which subjects: one list a day, the last one first. */
export class Changes {
  /** In order of date. */
  readonly #days: number[];
  /** Of each day the place of its last entry. */
  readonly #last: Map<number, number>;
  readonly #entries: Ints;
  /** Of each event that was put right the position of the one that did. */
  readonly #corrected: Map<Position, Position>;

  constructor(packed?: PackedChanges) {
    this.#days = [...(packed?.days ?? [])];
    this.#last = new Map(this.#days.map((day, index) => [day, packed?.last[index] ?? 0]));
    this.#entries = new Ints(packed?.entries ?? new Int32Array(WIDTH));
    this.#corrected = new Map(packed?.corrected);
  }

  /** On a day something of a subject begins or ends, by the event at a position. */
  add(day: number, subject: Ordinal, at: Position): void {
    const last = this.#last.get(day) ?? 0;
    if (last === 0) this.#days.splice(this.#placeOf(day), 0, day);
    // Facts of one act come together.
    else if (this.#entries.at(last + KNOWN_FROM) === at) return;
    this.#last.set(day, this.#entries.length);
    this.#entries.push(subject, at, last);
  }

  /** What the event at a position said is known to be otherwise from another position on. */
  correct(at: Position, by: Position): void {
    this.#corrected.set(at, by);
  }

  /**
   * Subjects of which something begins or ends after one day and up to another, as known at a position; in
   * order of number.
   */
  between(from: number, to: number, known: Position): readonly Ordinal[] {
    const subjects: Ordinal[] = [];
    for (const day of this.#days.slice(this.#placeOf(from + 1), this.#placeOf(to + 1)))
      for (
        let entry = this.#last.get(day) ?? 0;
        entry > 0;
        entry = this.#entries.at(entry + BEFORE)
      )
        if (this.#isKnown(this.#entries.at(entry + KNOWN_FROM), known))
          subjects.push(this.#entries.at(entry));
    return subjects
      .sort((left, right) => left - right)
      .filter((subject, place) => subject !== subjects[place - 1]);
  }

  pack(): PackedChanges {
    const days = Int32Array.from(this.#days);
    return {
      days,
      last: days.map((day) => this.#last.get(day) ?? 0),
      entries: this.#entries.pack(),
      corrected: [...this.#corrected],
    };
  }

  /** Whether what an event says is what was known at a position. */
  #isKnown(at: Position, known: Position): boolean {
    return at <= known && known < (this.#corrected.get(at) ?? Infinity);
  }

  /** Where a day is, or would be, in the order of days. */
  #placeOf(day: number): number {
    let [low, high] = [0, this.#days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#days[middle] ?? day) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
