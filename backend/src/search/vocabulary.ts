import { distance } from "fastest-levenshtein";
import type { Word } from "./words.ts";

/** Shorter words differ in too few letters to be told from one another. */
const SHORTEST = 4;
/** From so many letters on a word may have two mistakes. */
const LONG = 6;
/** What an ending takes away from a word, in letters. */
const ENDING = 3;
/** Words to look for in place of one that does not occur. */
const MOST_NEAR = 8;
/** Words that one is a part of, as `fietspad` of `pad`. */
const MOST_COMPOUNDS = 60;

/** Whether at most the first or the second letter is another: who mistypes seldom begins with it. */
const beginsAlike = (one: string, other: string): boolean =>
  one.charCodeAt(0) === other.charCodeAt(0) || one.charCodeAt(1) === other.charCodeAt(1);

/** Every stem that occurs, by its length, with the first word that was seen of it. */
export class Vocabulary {
  readonly #byLength = new Map<number, string[]>();
  readonly #seen = new Map<string, string>();

  /** Adds a word; a code, such as a number of a motion, is no word to mistake for another. */
  add({ stem, plain }: Word): void {
    if (this.#seen.has(stem) || /\d/.test(stem)) return;
    this.#seen.set(stem, plain);
    const sameLength = this.#byLength.get(stem.length);
    if (sameLength === undefined) this.#byLength.set(stem.length, [stem]);
    else sameLength.push(stem);
  }

  /** The word as people write it, of a stem. */
  written(stem: string): string {
    return this.#seen.get(stem) ?? stem;
  }

  /** Stems that differ least from that of a word, by one mistake or, of longer words, two. */
  near(word: Word): readonly string[] {
    if (word.stem.length < SHORTEST || /\d/.test(word.plain)) return [];
    const found: string[][] = word.plain.length < LONG ? [[], []] : [[], [], []];
    for (const other of this.#alike(word, found.length - 1))
      found[this.#mistakes(word, other)]?.push(other);
    return found.find((words) => words.length > 0)?.slice(0, MOST_NEAR) ?? [];
  }

  /** Stems that are about as long and begin alike. */
  *#alike({ stem, plain }: Word, most: number): Iterable<string> {
    for (let length = stem.length - most - ENDING; length <= plain.length + most; length += 1)
      for (const other of this.#byLength.get(length) ?? [])
        if (beginsAlike(other, stem)) yield other;
  }

  /** A mistake near the end of a word hides its ending, so that the stem of it is another. */
  #mistakes({ stem, plain }: Word, other: string): number {
    const written = this.written(other);
    return Math.min(distance(other, stem), distance(written, plain));
  }

  /** Whether a word has this stem. */
  has(stem: string): boolean {
    return this.#seen.has(stem);
  }

  /** Longer stems that this one is a later part of. */
  compounds(stem: string): readonly string[] {
    if (stem.length < SHORTEST || /\d/.test(stem)) return [];
    const found: string[] = [];
    for (const [length, stems] of this.#byLength)
      for (const other of length > stem.length ? stems : [])
        if (found.length < MOST_COMPOUNDS && other.indexOf(stem) > 0) found.push(other);
    return found;
  }
}
