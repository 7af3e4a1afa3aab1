import type { Level } from "../kit/index.ts";
import { Ints } from "./ints.ts";
import type { Ordinal } from "./numbering.ts";

/** Levels as they are kept; see `Chain.pack`. */
export interface PackedLevels {
  readonly of: Int32Array;
  readonly on: readonly Int32Array[];
}

const LEVELS: readonly Level[] = [
  "goal", "council", "executive", "rules", "procurement", "contract", "result",
]; // prettier-ignore

/** On which levels each subject was ever stated to be a decision. */
export class Levels {
  /** One bit a level, by subject. */
  readonly #of: Ints;
  readonly #on: readonly Ints[];

  constructor(packed?: PackedLevels) {
    this.#of = new Ints(packed?.of);
    this.#on = LEVELS.map((_level, index) => new Ints(packed?.on[index]));
  }

  add(level: Level, subject: Ordinal): void {
    if (this.isOn(level, subject)) return;
    const index = LEVELS.indexOf(level);
    this.#of.set(subject, this.#of.at(subject) | (1 << index));
    this.#on[index]?.push(subject);
  }

  isOn(level: Level, subject: Ordinal): boolean {
    return ((this.#of.at(subject) >> LEVELS.indexOf(level)) & 1) === 1;
  }

  /** Whether a subject was ever stated to be a decision. */
  has(subject: Ordinal): boolean {
    return this.#of.at(subject) !== 0;
  }

  /** In the order in which they were stated to be. */
  *on(level: Level): Iterable<Ordinal> {
    const subjects = this.#on[LEVELS.indexOf(level)];
    for (let index = 0; index < (subjects?.length ?? 0); index += 1) yield subjects?.at(index) ?? 0;
  }

  pack(): PackedLevels {
    return { of: this.#of.pack(), on: this.#on.map((subjects) => subjects.pack()) };
  }
}
