import type { Ordinal } from "./numbering.ts";

/** So many are looked through one by one, which is quicker than to look up where they are. */
const FEW = 24;

/** The subjects that a walk has met, in that order; each has a place in it. */
export class Met {
  readonly subjects: Ordinal[] = [];
  readonly #free: Int32Array[];
  readonly #size: number;
  /** By subject its place. Of a subject that was not met it may hold anything: an earlier walk's place. */
  #places: Int32Array | undefined;

  /** Among so many subjects; walks take a free block and give it back, for it is as large as the chain. */
  constructor(free: Int32Array[], size: number) {
    this.#free = free;
    this.#size = size;
  }

  /** The place of a subject; -1 where it was not met. */
  placeOf(subject: Ordinal): number {
    if (this.#places === undefined) return this.subjects.indexOf(subject);
    const place = this.#places[subject] ?? 0;
    return place < this.subjects.length && this.subjects[place] === subject ? place : -1;
  }

  add(subject: Ordinal): void {
    const place = this.subjects.push(subject) - 1;
    if (this.#places !== undefined) this.#places[subject] = place;
    else if (place === FEW) this.#places = this.#take();
  }

  /** After the last subject. */
  end(): void {
    if (this.#places !== undefined) this.#free.push(this.#places);
  }

  #take(): Int32Array {
    const block = this.#free.pop() ?? new Int32Array(0);
    const places =
      block.length >= this.#size ? block : new Int32Array(Math.ceil(this.#size * 1.25));
    for (const [place, subject] of this.subjects.entries()) places[subject] = place;
    return places;
  }
}
