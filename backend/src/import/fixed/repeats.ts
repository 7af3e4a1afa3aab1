import { keyOf, WordTable } from "../kit/word-table.ts";

/** Where a record stands: which file, and the how manieth in it. */
export interface Place {
  readonly file: number;
  readonly record: number;
}

/** Where else the files say something of the same record. */
export interface Repeat {
  readonly place: Place;
  /** The same content in the same file: nothing is left to do. */
  readonly isSame: boolean;
}

/** What is kept of a record: where it stands, its content, and where it stands with another content. */
interface Entry {
  readonly place: Place;
  readonly content: number;
  /** Record 0 where there is none. */
  readonly other: Place;
}

const NOWHERE: Place = { file: 0, record: 0 };

const contentOf = (value: unknown): number => keyOf(JSON.stringify(value))[0];

const isAt = (left: Place, right: Place): boolean =>
  left.file === right.file && left.record === right.record;

/**
 * The records in the files of one import, before anything of them is recorded: which stand there more than
 * once with something else, so that nobody can tell which is right.
 */
export class Repeats {
  readonly #records = new WordTable(5);
  readonly #isNewer: (earlier: number, later: number) => boolean;

  /** @param isNewer whether one file is known to show a later state than another, and so puts it right. */
  constructor(isNewer: (earlier: number, later: number) => boolean) {
    this.#isNewer = isNewer;
  }

  /** Takes note of a record before anything is recorded. */
  note(reference: string, value: unknown, place: Place): void {
    const before = this.#get(reference);
    const content = contentOf(value);
    if (before === undefined) this.#set(reference, { place, content, other: NOWHERE });
    else if (before.place.file !== place.file && this.#isNewer(before.place.file, place.file))
      this.#set(reference, { place, content, other: before.other });
    else if (before.content !== content && before.other.record === 0)
      this.#set(reference, { ...before, other: place });
  }

  /** What else the files say of a record; undefined where nothing stands in the way of recording it. */
  of(reference: string, value: unknown, own: Place): Repeat | undefined {
    const entry = this.#get(reference);
    if (entry === undefined) return undefined;
    const { place, content, other } = entry;
    const isFirst = isAt(place, own);
    if (other.record > 0) return { place: isFirst ? other : place, isSame: false };
    const isAgain = !isFirst && place.file === own.file && content === contentOf(value);
    return isAgain ? { place, isSame: true } : undefined;
  }

  #get(reference: string): Entry | undefined {
    const words = this.#records.get(keyOf(reference));
    if (words === undefined) return undefined;
    const [file = 0, record = 0, content = 0, otherFile = 0, otherRecord = 0] = words;
    return { place: { file, record }, content, other: { file: otherFile, record: otherRecord } };
  }

  #set(reference: string, { place, content, other }: Entry): void {
    const words = [place.file, place.record, content, other.file, other.record];
    this.#records.set(keyOf(reference), words);
  }
}
