import { Ints } from "./ints.ts";
import type { Ordinal } from "./numbering.ts";

/** Changes as they are kept; see `Chain.pack`. */
export interface PackedChanges {
  readonly days: Int32Array;
  readonly last: Int32Array;
  readonly entries: Int32Array;
}

/** On which days something begins or ends, and of which subjects: one list a day, the last one first. */
export class Changes {
  /** In order of date. */
  readonly #days: number[];
  /** Of each day the place of its last entry. */
  readonly #last: Map<number, number>;
  /** A subject and the place of the entry before it, over and over; place 0 is none. */
  readonly #entries: Ints;

  constructor(packed?: PackedChanges) {
    this.#days = [...(packed?.days ?? [])];
    this.#last = new Map(this.#days.map((day, index) => [day, packed?.last[index] ?? 0]));
    this.#entries = new Ints(packed?.entries ?? new Int32Array(2));
  }

  add(day: number, subject: Ordinal): void {
    const last = this.#last.get(day);
    if (last === undefined) this.#days.splice(this.#placeOf(day), 0, day);
    // Facts of one act come together.
    else if (this.#entries.at(last) === subject) return;
    this.#last.set(day, this.#entries.length);
    this.#entries.push(subject);
    this.#entries.push(last ?? 0);
  }

  /** Subjects of which something begins or ends after one day and up to another, in order of number. */
  between(from: number, to: number): readonly Ordinal[] {
    const subjects = new Set<Ordinal>();
    for (const day of this.#days.slice(this.#placeOf(from + 1), this.#placeOf(to + 1)))
      for (let entry = this.#last.get(day) ?? 0; entry > 0; entry = this.#entries.at(entry + 1))
        subjects.add(this.#entries.at(entry));
    return [...subjects].sort((left, right) => left - right);
  }

  pack(): PackedChanges {
    const days = Int32Array.from(this.#days);
    return {
      days,
      last: days.map((day) => this.#last.get(day) ?? 0),
      entries: this.#entries.pack(),
    };
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
