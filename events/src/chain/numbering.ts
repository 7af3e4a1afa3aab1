import type { SubjectId } from "../kit/index.ts";
import { Ints } from "./ints.ts";

/** A subject by its number: the order, from 0, in which the log first named it. */
export type Ordinal = number;

/** A numbering as it is kept; see `Chain.pack`. */
export interface PackedNumbering {
  /** Four words of 32 bits a subject: its UUID. */
  readonly words: Int32Array;
  readonly table: Int32Array;
  /** Subjects that have another kind of name. */
  readonly others: readonly (readonly [SubjectId, Ordinal])[];
}

const WORDS = 4;
const HYPHEN = 45;
const DIGITS = "0123456789abcdef";
const digitOf = Int8Array.from({ length: 128 }, (_none, code) =>
  DIGITS.indexOf(String.fromCharCode(code)),
);
/** Four digits by their value, made when they are first spelled. */
const quads = new Array<string | undefined>(0x10000);
const quadOf = (value: number): string => (quads[value] ??= value.toString(16).padStart(4, "0"));

const isHyphenAt = (place: number): boolean =>
  place === 8 || place === 13 || place === 18 || place === 23;

/** The words of the UUID read last. */
const read = new Int32Array(WORDS);
/** Of a subject that has another kind of name. */
const NO_WORDS = new Int32Array(WORDS);

/** Reads a UUID in lower case; false where the text is anything else. */
const readUuid = (text: string): boolean => {
  if (text.length !== 36) return false;
  let [digits, word] = [0, 0];
  for (let place = 0; place < 36; place += 1) {
    const code = text.charCodeAt(place);
    if (isHyphenAt(place) !== (code === HYPHEN)) return false;
    if (code === HYPHEN) continue;
    const digit = digitOf[code] ?? -1;
    if (digit < 0) return false;
    word = (word << 4) | digit;
    digits += 1;
    if (digits % 8 === 0) read[digits / 8 - 1] = word;
  }
  return true;
};

const high = (word: number): string => quadOf(word >>> 16);
const low = (word: number): string => quadOf(word & 0xffff);

const mixed = (hash: number, word: number): number => {
  const product = Math.imul(hash ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
};

/** Numbers each subject once. A UUID takes 16 bytes and a place in a hash table; its text is made when asked. */
export class Numbering {
  readonly #words: Ints;
  /** Open addressing: the number and one more, at or after the place that the hash gives. */
  #table: Int32Array;
  readonly #others: Map<SubjectId, Ordinal>;
  readonly #names: (SubjectId | undefined)[];

  constructor(packed?: PackedNumbering) {
    this.#words = new Ints(packed?.words);
    this.#table = packed?.table ?? new Int32Array(16);
    this.#others = new Map(packed?.others);
    this.#names = new Array<SubjectId | undefined>(this.size);
    for (const [name, ordinal] of this.#others) this.#names[ordinal] = name;
  }

  get size(): number {
    return this.#words.length / WORDS;
  }

  /** The number of a subject; -1 where it was never named. */
  of(id: SubjectId): Ordinal {
    return readUuid(id) ? this.#ordinalAt(this.#slot()) : (this.#others.get(id) ?? -1);
  }

  /** The number of a subject, a new one where it was never named. */
  put(id: SubjectId): Ordinal {
    return readUuid(id) ? this.#putRead(id) : this.#putOther(id);
  }

  /** The subject with a number. */
  name(ordinal: Ordinal): SubjectId {
    return (this.#names[ordinal] ??= this.#spell(ordinal * WORDS));
  }

  pack(): PackedNumbering {
    const others = [...this.#others];
    return { words: this.#words.pack(), table: this.#table.slice(), others };
  }

  /** The place of the UUID read last in the table, or the empty one where it would be. */
  #slot(): number {
    const mask = this.#table.length - 1;
    let hash = 0;
    for (let word = 0; word < WORDS; word += 1) hash = mixed(hash, read[word] ?? 0);
    let slot = hash & mask;
    for (let ordinal = this.#ordinalAt(slot); ordinal >= 0 && !this.#isRead(ordinal);) {
      slot = (slot + 1) & mask;
      ordinal = this.#ordinalAt(slot);
    }
    return slot;
  }

  #ordinalAt(slot: number): Ordinal {
    return (this.#table[slot] ?? 0) - 1;
  }

  #isRead(ordinal: Ordinal): boolean {
    const at = ordinal * WORDS;
    for (let word = 0; word < WORDS; word += 1)
      if (this.#words.at(at + word) !== read[word]) return false;
    return true;
  }

  #putRead(id: SubjectId): Ordinal {
    const slot = this.#slot();
    const known = this.#ordinalAt(slot);
    if (known >= 0) return known;
    const ordinal = this.#number(id, read);
    this.#enter(ordinal, slot);
    return ordinal;
  }

  #putOther(id: SubjectId): Ordinal {
    const known = this.#others.get(id);
    if (known !== undefined) return known;
    const ordinal = this.#number(id, NO_WORDS);
    this.#others.set(id, ordinal);
    return ordinal;
  }

  #number(id: SubjectId, words: Int32Array): Ordinal {
    const ordinal = this.size;
    for (const word of words) this.#words.push(word);
    this.#names[ordinal] = id;
    return ordinal;
  }

  /** Enters the UUID read last in its slot; at two thirds full everything moves to a table of twice the size. */
  #enter(ordinal: Ordinal, slot: number): void {
    this.#table[slot] = ordinal + 1;
    if (this.size * 3 < this.#table.length * 2) return;
    const entered = this.#table.filter((entry) => entry > 0);
    this.#table = new Int32Array(this.#table.length * 2);
    for (const entry of entered) {
      for (let word = 0; word < WORDS; word += 1)
        read[word] = this.#words.at((entry - 1) * WORDS + word);
      this.#table[this.#slot()] = entry;
    }
  }

  #spell(at: number): SubjectId {
    const [one, two] = [this.#words.at(at), this.#words.at(at + 1)];
    const [three, four] = [this.#words.at(at + 2), this.#words.at(at + 3)];
    return `${high(one)}${low(one)}-${high(two)}-${low(two)}-${high(three)}-${low(three)}${high(four)}${low(four)}`;
  }
}
