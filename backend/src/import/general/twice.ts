import { keyOf, keyOfId, quickKeyOf, WordTable } from "../kit/word-table.ts";
import type { GeneralRecord } from "./record.ts";

const part = (value: unknown): number => keyOf(JSON.stringify(value))[0];

// Two records of one subject have the same reference: what else they say tells them apart.
const contentOf = (record: GeneralRecord): number => part(record);

const decisionOf = ({ outcome, ballot }: GeneralRecord): number => part({ outcome, ballot });

/** Where a record stands: which file, and the how manieth in it. */
export interface Place {
  readonly file: number;
  readonly record: number;
}

/** What else the files say of the same subject. */
export interface Twin {
  /** Where it stood first. */
  readonly first: Place;
  readonly isFirst: boolean;
  /** All of it is the same. */
  readonly isSame: boolean;
  /** Another place where the outcome or the votes are different, from which nobody can tell which is right. */
  readonly contradiction?: Place;
}

const [FILE, CONTENT, DECISION, OTHER_FILE, OTHER_RECORD] = [0, 2, 3, 4, 5] as const;

const placeIn = (words: readonly number[], at: number): Place => {
  const [file = 0, record = 0] = words.slice(at);
  return { file, record };
};

/**
 * The subjects in the files of one import, before anything of them is recorded: which stand there more than
 * once, and whether what is said of them is the same. Of those that stand there once it keeps a key of eight
 * bytes, since a file may hold millions.
 */
export class Twins {
  readonly #called = new WordTable(0);
  readonly #again = new WordTable(0);
  readonly #twice = new WordTable(6);
  readonly #isNewer: (earlier: number, later: number) => boolean;

  /** @param isNewer whether one file is known to be a later state than another, and so puts it right. */
  constructor(isNewer: (earlier: number, later: number) => boolean) {
    this.#isNewer = isNewer;
  }

  /** Whether one of two files is known to be a later state than the other. */
  isPutRight(one: number, other: number): boolean {
    return this.#isNewer(one, other) || this.#isNewer(other, one);
  }

  /** Sees a record pass, by what it is called in its source. */
  see(called: string): void {
    const key = quickKeyOf(called);
    if (!this.#called.add(key)) this.#again.add(key);
  }

  /** Whether anything is called the same as something else. */
  get isAny(): boolean {
    return this.#again.size > 0;
  }

  isAgain(called: string): boolean {
    return this.#again.has(quickKeyOf(called));
  }

  /** Takes note of a record that is called as another is, and so may be about the same subject. */
  note(subject: string, record: GeneralRecord, place: Place): void {
    const key = keyOfId(subject);
    const before = this.#twice.get(key);
    const [content, decision] = [contentOf(record), decisionOf(record)];
    if (before === undefined) {
      this.#twice.set(key, [place.file, place.record, content, decision, 0, 0]);
      return;
    }
    const file = before[FILE] ?? 0;
    const isPutRight = file !== place.file && this.#isNewer(file, place.file);
    if (before[DECISION] === decision || before[OTHER_RECORD] !== 0 || isPutRight) return;
    const changed = [...before];
    changed[OTHER_FILE] = place.file;
    changed[OTHER_RECORD] = place.record;
    this.#twice.set(key, changed);
  }

  /** What else is said of a subject. */
  of(subject: string, record: GeneralRecord, place: Place): Twin {
    const words = this.isAny ? this.#twice.get(keyOfId(subject)) : undefined;
    if (words === undefined) return { first: place, isFirst: true, isSame: true };
    const first = placeIn(words, FILE);
    const other = placeIn(words, OTHER_FILE);
    const isFirst = first.file === place.file && first.record === place.record;
    if (isFirst && other.record === 0) return { first, isFirst, isSame: true };
    return {
      first,
      isFirst,
      isSame: words[CONTENT] === contentOf(record),
      ...(other.record === 0 ? {} : { contradiction: isFirst ? other : first }),
    };
  }
}
