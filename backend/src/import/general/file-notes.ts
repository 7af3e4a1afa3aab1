import { dutchCount, dutchNumber } from "@doelspoor/events";
import type { OpenWord } from "../kit/report.ts";
import type { BrokenItem, RecordItem } from "./items.ts";
import { kindLabel } from "./outcomes.ts";
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
  readonly #width: number;
  readonly #idle = new Map<string, number>();
  /** Place of the last of all, and of the last that is a record. */
  #last = 0;
  #lastSound = 0;
  #skipped = 0;
  #rows = 0;
  readonly #ragged = { count: 0, first: 0, last: 0, width: 0 };

  constructor({ source, reading }: Plan) {
    this.#isTree = source.shape.header === undefined;
    this.#width = source.shape.header?.length ?? 0;
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
    this.#last = record;
    this.#lastSound = record;
    for (const seen of this.#seen) {
      const part = seen.pick(value);
      if (part === undefined || part === "") continue;
      seen.count += 1;
      seen.last = record;
    }
  }

  /** Sees pass what is no record. */
  seeBroken({ record, width }: BrokenItem): void {
    this.#last = record;
    if (width === undefined) return;
    if (this.#ragged.count === 0) Object.assign(this.#ragged, { first: record, width });
    this.#ragged.count += 1;
    this.#ragged.last = record;
  }

  /** A record whose outcome means nothing for its kind. */
  noteIdle({ kind, outcomeWord = "" }: GeneralRecord): void {
    const key = `“${outcomeWord}” (${kindLabel(kind)})`;
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
    return [
      ...this.#misfits(),
      ...this.#vanished(),
      ...this.#idled(),
      ...this.#left(),
      ...this.#joined(),
    ];
  }

  #misfits(): readonly string[] {
    const { count, first, last, width } = this.#ragged;
    if (count === 0) return [];
    if (count === 1 && last === this.#last && width < this.#width)
      return [
        "De laatste rij is niet compleet: waarschijnlijk is het bestand daar afgebroken, en is er meer.",
      ];
    const isGone = count >= ENOUGH && width < this.#width && last === this.#last;
    return isGone
      ? [
          `Vanaf record ${dutchNumber(first)} hebben de rijen ${dutchCount(width, "kolom", "kolommen")} en de kop ${dutchNumber(this.#width)}: daar valt een kolom weg. Die ${dutchCount(count, "rij is", "rijen zijn")} niet vastgelegd. Vraag om een nieuwe export, of zet die rijen met een eigen kop in een eigen bestand.`,
        ]
      : [];
  }

  #vanished(): readonly string[] {
    return this.#seen
      .filter(
        ({ count, last }) =>
          count >= ENOUGH && count > 0.9 * last && this.#lastSound - last >= ENOUGH,
      )
      .map(({ path, last }) =>
        this.#isTree
          ? `Het veld “${path}” komt na record ${dutchNumber(last)} niet meer voor; daarna is het onbekend gelaten.`
          : `De kolom “${path}” is na record ${dutchNumber(last)} leeg; daarna is het onbekend gelaten.`,
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
