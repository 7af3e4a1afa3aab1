import { hash } from "node:crypto";

/** A key in 64 bits: far more than a file has records. */
export type Key = readonly [number, number];

/** The key of any text. */
export const keyOf = (text: string): Key => {
  const digest = hash("sha1", text, "hex");
  return [parseInt(digest.slice(0, 8), 16), parseInt(digest.slice(8, 16), 16)];
};

/**
 * A key that is reckoned in no time, and that somebody may have chosen two texts for: only where it does no
 * harm to take them for one. (Two rounds of FNV-1a, from different beginnings.)
 */
export const quickKeyOf = (text: string): Key => {
  let [high, low] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b) ^ (low >>> 15);
  }
  return [high >>> 0, low >>> 0];
};

/** The key of a UUIDv5, which is a digest already. */
export const keyOfId = (id: string): Key => [
  parseInt(id.slice(0, 8), 16),
  parseInt(id.slice(28, 36), 16),
];

const MOST_FULL = 0.7;

/**
 * Keeps a few whole numbers below 2^32 for each of millions of keys, in so many times four bytes and no more:
 * what an import remembers of each record must not grow like the records themselves.
 */
export class WordTable {
  readonly #width: number;
  #words: Uint32Array;
  #slots: number;
  #size = 0;

  /** @param values how many numbers each key has. */
  constructor(values: number) {
    this.#width = values + 2;
    this.#slots = 1024;
    this.#words = new Uint32Array(this.#slots * this.#width);
  }

  get size(): number {
    return this.#size;
  }

  /** The numbers of a key; undefined where it has none. */
  get(key: Key): readonly number[] | undefined {
    const at = this.#find(key);
    return this.#isFree(at) ? undefined : [...this.#words.subarray(at + 2, at + this.#width)];
  }

  has(key: Key): boolean {
    return this.#size > 0 && !this.#isFree(this.#find(key));
  }

  /** Adds a key, with zeros for its numbers; false where it was there already. */
  add(key: Key): boolean {
    const at = this.#find(key);
    if (!this.#isFree(at)) return false;
    this.#take(at, key);
    return true;
  }

  set(key: Key, values: readonly number[]): void {
    this.add(key);
    this.#words.set(values, this.#find(key) + 2);
  }

  /** The key of a digest is never of zeros alone, which stand for no key. */
  #isFree(at: number): boolean {
    return this.#words[at] === 0 && this.#words[at + 1] === 0;
  }

  #take(at: number, [high, low]: Key): void {
    this.#words[at] = high;
    this.#words[at + 1] = low;
    this.#size += 1;
    if (this.#size > this.#slots * MOST_FULL) this.#grow();
  }

  #find([high, low]: Key): number {
    let slot = (high ^ Math.imul(low, 0x9e3779b1)) >>> 0;
    for (;;) {
      const at = (slot & (this.#slots - 1)) * this.#width;
      const isOwn = this.#words[at] === high && this.#words[at + 1] === low;
      if (isOwn || this.#isFree(at)) return at;
      slot += 1;
    }
  }

  #grow(): void {
    const [words, slots] = [this.#words, this.#slots];
    this.#slots *= 2;
    this.#words = new Uint32Array(this.#slots * this.#width);
    for (let slot = 0; slot < slots; slot += 1) {
      const row = words.subarray(slot * this.#width, (slot + 1) * this.#width);
      const key = [row[0] ?? 0, row[1] ?? 0] as const;
      if (key[0] !== 0 || key[1] !== 0) this.#words.set(row, this.#find(key));
    }
  }
}
