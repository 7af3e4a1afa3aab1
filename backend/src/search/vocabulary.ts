import { distance } from "fastest-levenshtein";
import type { Word } from "./words.ts";

/** Shorter words differ in too few letters to be told from one another. */
const SHORTEST = 4;
/** From so many letters on a word may have two mistakes. */
const LONG = 6;
/** Words to look for in place of one that does not occur. */
const MOST_NEAR = 8;
/** Words that one is a part of, as `fietspad` of `pad`. */
const MOST_COMPOUNDS = 60;

/** Whether at most the first or the second letter is another: who mistypes seldom begins with it. */
const beginsAlike = (one: string, other: string): boolean =>
  one.charCodeAt(0) === other.charCodeAt(0) || one.charCodeAt(1) === other.charCodeAt(1);

/** By how many letters a word, or its stem, differs: a mistake near the end makes the stem another. */
const mistakesIn = ({ stem, plain }: Word, form: string): number =>
  stem === plain ? distance(form, plain) : Math.min(distance(form, plain), distance(form, stem));

/** Every word that occurs, as it is written and as its stem. */
export class Vocabulary {
  /** Words and stems by their length. */
  readonly #byLength = new Map<number, string[]>();
  /** Of each of these the stem. */
  readonly #stems = new Map<string, string>();
  /** Of each stem the word that was seen first. */
  readonly #written = new Map<string, string>();

  /** Adds a word; a code, such as a number of a motion, is no word to mistake for another. */
  add({ stem, plain }: Word): void {
    if (this.#stems.has(plain) || /\d/.test(plain)) return;
    this.#keep(plain, stem);
    if (this.#written.has(stem)) return;
    this.#written.set(stem, plain);
    this.#keep(stem, stem);
  }

  /** The word as people write it, of a stem. */
  written(stem: string): string {
    return this.#written.get(stem) ?? stem;
  }

  /** Whether a word has this stem. */
  has(stem: string): boolean {
    return this.#written.has(stem);
  }

  /** Stems of the words that differ least from this one, by one mistake or, of longer words, two. */
  near(word: Word): readonly string[] {
    if (word.stem.length < SHORTEST || /\d/.test(word.plain)) return [];
    const found: Set<string>[] = [new Set(), new Set()];
    if (word.plain.length >= LONG) found.push(new Set());
    for (const form of this.#alike(word, found.length - 1))
      found[mistakesIn(word, form)]?.add(this.#stems.get(form) ?? form);
    const nearest = found.find((stems) => stems.size > 0) ?? [];
    return [...nearest].slice(0, MOST_NEAR);
  }

  /** Longer stems that this one is a later part of. */
  compounds(stem: string): readonly string[] {
    if (stem.length < SHORTEST || /\d/.test(stem)) return [];
    const found: string[] = [];
    for (const other of this.#written.keys())
      if (found.length < MOST_COMPOUNDS && other.indexOf(stem) > 0) found.push(other);
    return found;
  }

  /** Words and stems that are about as long and begin alike. */
  *#alike({ stem, plain }: Word, most: number): Iterable<string> {
    for (let length = stem.length - most; length <= plain.length + most; length += 1)
      for (const form of this.#byLength.get(length) ?? []) if (beginsAlike(form, stem)) yield form;
  }

  #keep(form: string, stem: string): void {
    if (this.#stems.has(form)) return;
    this.#stems.set(form, stem);
    const sameLength = this.#byLength.get(form.length);
    if (sameLength === undefined) this.#byLength.set(form.length, [form]);
    else sameLength.push(form);
  }
}
