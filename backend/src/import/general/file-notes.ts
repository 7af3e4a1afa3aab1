import { dutchCount, dutchNumber } from "@doelspoor/events";
import type { OpenWord } from "../kit/report.ts";
import type { RecordItem } from "./items.ts";
import { pickerOf, type Picker } from "./paths.ts";
import type { Plan } from "./plan.ts";
import type { GeneralRecord, UnknownWord } from "./record.ts";

const MOST_WORDS = 200;

/** Counts the words for an outcome that nobody mapped. */
export class WordCounts {
  readonly #counts = new Map<
    string,
    { readonly column: string; readonly word: string; count: number }
  >();

  note(words: readonly UnknownWord[]): void {
    for (const { column, word } of words) {
      const key = `${column}\u0001${word.toLowerCase()}`;
      const known = this.#counts.get(key);
      if (known !== undefined) known.count += 1;
      else if (this.#counts.size < MOST_WORDS) this.#counts.set(key, { column, word, count: 1 });
    }
  }

  counted(): readonly OpenWord[] {
    return [...this.#counts.values()].toSorted((left, right) => right.count - left.count);
  }
}

interface Seen {
  readonly path: string;
  readonly pick: Picker;
  count: number;
  last: number;
}

const ENOUGH = 10;

/** What is to be said of a file as a whole when it was read. */
export class FileNotes {
  readonly #seen: readonly Seen[];
  readonly #isTree: boolean;
  readonly #idle = new Map<string, number>();
  #records = 0;
  #skipped = 0;
  #rows = 0;

  constructor({ source, reading }: Plan) {
    this.#isTree = source.shape.header === undefined;
    const paths = pathsOf(reading.mapping);
    this.#seen = paths.map((path) => ({
      path,
      pick: pickerOf(path, source.shape),
      count: 0,
      last: 0,
    }));
  }

  /** Sees a record pass, for what is missing from some record on. */
  see({ record, value }: RecordItem): void {
    this.#records = record;
    if (!this.#isTree) return;
    for (const seen of this.#seen)
      if (seen.pick(value) !== undefined) {
        seen.count += 1;
        seen.last = record;
      }
  }

  /** A record whose outcome means nothing for its kind. */
  noteIdle({ kind, outcomeWord = "" }: GeneralRecord): void {
    const key = `“${outcomeWord}” (${kind})`;
    if (this.#idle.size < 50 || this.#idle.has(key))
      this.#idle.set(key, (this.#idle.get(key) ?? 0) + 1);
  }

  noteSkipped(): void {
    this.#skipped += 1;
  }

  /** A row that belongs to a decision that an earlier row stands for. */
  noteRow(): void {
    this.#rows += 1;
  }

  told(): readonly string[] {
    return [...this.#vanished(), ...this.#idled(), ...this.#left(), ...this.#joined()];
  }

  #vanished(): readonly string[] {
    return this.#seen
      .filter(
        ({ count, last }) =>
          count >= ENOUGH && count > 0.9 * last && this.#records - last >= ENOUGH,
      )
      .map(
        ({ path, last }) =>
          `Het veld “${path}” komt na record ${dutchNumber(last)} niet meer voor; daarna is het onbekend gelaten.`,
      );
  }

  #idled(): readonly string[] {
    const words = [...this.#idle].map(([word, count]) => `${word}: ${dutchNumber(count)}`);
    return words.length === 0
      ? []
      : [`Deze uitslagen passen niet bij hun soort en zijn niet vastgelegd: ${words.join(", ")}.`];
  }

  #joined(): readonly string[] {
    return this.#rows === 0
      ? []
      : [
          `${dutchCount(this.#rows, "rij hoort", "rijen horen")} bij een besluit dat al geteld is: de stem van nog een fractie of lid.`,
        ];
  }

  #left(): readonly string[] {
    return this.#skipped === 0
      ? []
      : [
          `${dutchCount(this.#skipped, "record is", "records zijn")} overgeslagen, zoals de koppeling zegt.`,
        ];
  }
}

const pathsOf = (mapping: unknown): readonly string[] => {
  if (typeof mapping !== "object" || mapping === null || !("fields" in mapping)) return [];
  const { fields } = mapping;
  return typeof fields === "object" && fields !== null
    ? Object.values(fields).filter((path): path is string => typeof path === "string")
    : [];
};
