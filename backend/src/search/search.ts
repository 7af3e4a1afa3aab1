import type { Asked, Chain, Journal, RegisterRow } from "@doelspoor/events";
import { columnsOf, everWritten, wordsAt } from "./documents.ts";
import { holdsAll, wantedIn, type Wanted } from "./query.ts";
import { RowsAt, type Rows } from "./rows-at.ts";
import { inSlices } from "./slices.ts";
import { TextIndex } from "./text-index.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Of more hits than this the newest come first: a word that is everywhere tells none from another. */
const MOST_RANKED = 5000;

/** More than any number of decisions. */
const SHIFT = 2 ** 25;

/** The newest first. Sorts numbers: of a word that is everywhere there are a great many hits. */
const newest = (ordinals: readonly number[], { days }: Rows): Iterable<number> => {
  const keys = new Float64Array(ordinals.length);
  for (const [place, ordinal] of ordinals.entries())
    keys[place] = (99_999_999 - (days[ordinal] ?? 0)) * SHIFT + ordinal;
  return keys.sort().map((key) => key % SHIFT);
};

/** What a query found at a moment. */
export interface Found {
  readonly wanted: readonly Wanted[];
  /** The most telling first. */
  readonly rows: readonly RegisterRow[];
}

/**
 * Finds decisions by words in one dossier, and knows nothing but what that dossier holds: each has an index
 * of its own. The index is built when first asked, keeps up with the dossier, and never holds up others.
 */
class Search {
  readonly #chain: Chain;
  readonly #journal: Journal;
  readonly #vocabulary = new Vocabulary();
  readonly #rowsAt = new RowsAt();
  /** Decisions of which some text took the place of another. */
  readonly #changed = new Set<number>();
  #index: Promise<TextIndex> | undefined;
  /** How many entries of the journal are in the index. */
  #read = 0;
  #reading: Promise<unknown> = Promise.resolve();

  constructor({ view, journal }: Asked) {
    this.#chain = view.chain;
    this.#journal = journal;
  }

  /** What a query finds as of a date, as known at a position. */
  async find(asked: Asked, query: string): Promise<Found> {
    const index = await this.#upToDate();
    const rows = await this.#rowsAt.of(asked);
    const lexicon = { index, vocabulary: this.#vocabulary };
    const wanted = wantedIn(query, lexicon, false);
    if (wanted.length === 0) return { wanted, rows: [] };
    const found = this.#hits(asked, { rows, wanted, index });
    if (found.length > 0) return { wanted, rows: found };
    const loose = wantedIn(query, lexicon, true);
    return { wanted: loose, rows: this.#hits(asked, { rows, wanted: loose, index }) };
  }

  #hits(
    { view }: Asked,
    sought: {
      readonly rows: Rows;
      readonly wanted: readonly Wanted[];
      readonly index: TextIndex;
    },
  ): readonly RegisterRow[] {
    const { rows, wanted, index } = sought;
    const ordinals = index.find(wanted, MOST_RANKED);
    const hits: RegisterRow[] = [];
    for (const ordinal of ordinals.length > MOST_RANKED ? newest(ordinals, rows) : ordinals) {
      const row = rows.lines[ordinal];
      if (row === undefined) continue;
      if (this.#changed.has(ordinal) && !holdsAll(wordsAt(view, row.id), wanted)) continue;
      hits.push(row);
    }
    return hits;
  }

  /** The index with all that the dossier holds now. */
  async #upToDate(): Promise<TextIndex> {
    const index = await (this.#index ??= TextIndex.open());
    const reading = this.#reading.then(() => this.#readOn(index));
    this.#reading = reading.catch(() => undefined);
    await reading;
    return index;
  }

  async #readOn(index: TextIndex): Promise<void> {
    const [chain, journal] = [this.#chain, this.#journal];
    const until = journal.size;
    if (until === this.#read) return;
    const isFirst = this.#read === 0;
    const ordinals = isFirst
      ? Array.from({ length: chain.numbering.size }, (_none, ordinal) => ordinal)
      : this.#toldSince(this.#read, until);
    await inSlices(
      ordinals,
      (ordinal) => {
        if (!isFirst) index.drop(ordinal);
        this.#put(index, ordinal);
      },
      (slice) => {
        index.together(slice);
      },
    );
    this.#read = until;
  }

  #toldSince(from: number, until: number): Iterable<number> {
    const [chain, journal] = [this.#chain, this.#journal];
    const told = new Set<number>();
    for (let entry = from; entry < until; entry += 1)
      told.add(chain.numbering.of(journal.at(entry)?.subject ?? ""));
    told.delete(-1);
    return told;
  }

  #put(index: TextIndex, ordinal: number): void {
    const written = everWritten(this.#chain, this.#chain.numbering.name(ordinal));
    if (written === undefined) return;
    for (const words of Object.values(written.texts))
      for (const word of words) this.#vocabulary.add(word);
    if (written.changed) this.#changed.add(ordinal);
    index.put(ordinal, columnsOf(written));
  }
}

const searches = new WeakMap<Journal, Search>();

/** Finds decisions by words in the dossier that was opened, as it stood at the moment asked about. */
export const search = (asked: Asked, query: string): Promise<Found> => {
  const known = searches.get(asked.journal) ?? new Search(asked);
  searches.set(asked.journal, known);
  return known.find(asked, query);
};
