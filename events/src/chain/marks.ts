import type { Ordinal } from "./numbering.ts";

/** The subjects that a walk has met: a set that is empty at once, used by one walk after another. */
export class Marks {
  #marks = new Int32Array(0);
  #walk = 0;

  /** Begins a walk through so many subjects. */
  begin(subjects: number): this {
    if (this.#marks.length < subjects) this.#marks = new Int32Array(Math.ceil(subjects * 1.5));
    this.#walk += 1;
    return this;
  }

  has(subject: Ordinal): boolean {
    return this.#marks[subject] === this.#walk;
  }

  add(subject: Ordinal): void {
    this.#marks[subject] = this.#walk;
  }
}
