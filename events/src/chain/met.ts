import type { Ordinal } from "./numbering.ts";

/** The subjects that a walk has met, in that order; each has a place in it. */
export class Met {
  readonly subjects: Ordinal[] = [];
  /** By subject its place. Of a subject that was not met it may hold anything: an earlier walk's place. */
  readonly places: Int32Array;

  constructor(places: Int32Array) {
    this.places = places;
  }

  /** The place of a subject; -1 where it was not met. */
  placeOf(subject: Ordinal): number {
    const place = this.places[subject] ?? 0;
    return place < this.subjects.length && this.subjects[place] === subject ? place : -1;
  }

  add(subject: Ordinal): void {
    this.places[subject] = this.subjects.length;
    this.subjects.push(subject);
  }
}

/** Lends walks their blocks of places, so that a walk costs what it meets and not what there is. */
export class Walks {
  readonly #free: Int32Array[] = [];

  /** For a walk among so many subjects. A walk within a walk gets a block of its own. */
  begin(subjects: number): Met {
    const block = this.#free.pop();
    return new Met(
      block !== undefined && block.length >= subjects
        ? block
        : new Int32Array(Math.ceil(subjects * 1.25)),
    );
  }

  end({ places }: Met): void {
    this.#free.push(places);
  }
}
