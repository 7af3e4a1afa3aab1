import { hash } from "node:crypto";

/** A key in 64 bits: far more than a file has records. */
export type Key = readonly [number, number];

/** The key of any text. */
export const keyOf = (text: string): Key => {
  const digest = hash("sha1", text, "hex");
  return [parseInt(digest.slice(0, 8), 16), parseInt(digest.slice(8, 16), 16)];
};

/** The key of a UUIDv5, which is a digest already. */
export const keyOfId = (id: string): Key => [
  parseInt(id.slice(0, 8), 16),
  parseInt(id.slice(28, 36), 16),
];

const EMPTY_FULL = 0.6;

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
    this.#width = values + 3;
    this.#slots = 1024;
    this.#words = new Uint32Array(this.#slots * this.#width);
  }

  get size(): number {
    return this.#size;
  }

  /** The numbers of a key; undefined where it has none. */
  get(key: Key): readonly number[] | undefined {
    const at = this.#find(key);
    if (this.#words[at] === 0) return undefined;
    return [...this.#words.subarray(at + 3, at + this.#width)];
  }

  has(key: Key): boolean {
    return this.#words[this.#find(key)] !== 0;
  }

  set(key: Key, values: readonly number[]): void {
    const at = this.#find(key);
    if (this.#words[at] === 0) this.#size += 1;
    this.#words.set([1, key[0], key[1], ...values], at);
    if (this.#size > this.#slots * EMPTY_FULL) this.#grow();
  }

  #find([high, low]: Key): number {
    let slot = (high ^ Math.imul(low, 0x9e3779b1)) >>> 0;
    for (;;) {
      const at = (slot & (this.#slots - 1)) * this.#width;
      const isFree = this.#words[at] === 0;
      if (isFree || (this.#words[at + 1] === high && this.#words[at + 2] === low)) return at;
      slot += 1;
    }
  }

  #grow(): void {
    const [words, slots] = [this.#words, this.#slots];
    this.#slots *= 2;
    this.#words = new Uint32Array(this.#slots * this.#width);
    for (let slot = 0; slot < slots; slot += 1) {
      const row = words.subarray(slot * this.#width, (slot + 1) * this.#width);
      if (row[0] !== 0) this.#words.set(row, this.#find([row[1] ?? 0, row[2] ?? 0]));
    }
  }
}
