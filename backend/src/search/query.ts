import type { Tolerated } from "./answer.ts";
import type { Sought, TextIndex } from "./text-index.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { tellingWords, wordsOf, type Word } from "./words.ts";

/** One word of a query. */
export interface Wanted extends Sought {
  readonly typed: string;
  /** What was looked for besides the word itself, as people write it; none where it occurs as typed. */
  readonly meant: readonly string[];
}

/** More words than this narrow nothing further down. */
const MOST_WORDS = 12;

/** Shorter words begin too many others. */
const SHORTEST_BEGINNING = 3;

/** A word in full and its stem: `huizen` begins `huizenmarkt`, `huis` begins `huisarts`. */
const beginningsOf = ({ stem, plain }: Word): readonly string[] => {
  if (plain.length < SHORTEST_BEGINNING && !/\d/.test(plain)) return [];
  return plain.startsWith(stem) ? [stem] : [stem, plain];
};

/** What a query is looked up in. */
interface Lexicon {
  readonly index: TextIndex;
  readonly vocabulary: Vocabulary;
}

const wanted = ({ index, vocabulary }: Lexicon, isLoose: boolean) => {
  return (word: Word): Wanted => {
    const { stem, plain: typed } = word;
    const compounds = vocabulary.compounds(stem);
    const sought = { beginnings: beginningsOf(word), words: new Set([stem, ...compounds]) };
    if (!isLoose && (vocabulary.has(stem) || index.has(sought)))
      return { ...sought, typed, meant: [] };
    const near = vocabulary.near(word);
    const meant = near.map((each) => vocabulary.written(each));
    return { ...sought, typed, words: new Set([stem, ...compounds, ...near]), meant };
  };
};

/**
 * What the words of a query may be; a word that occurs nowhere may be any that it resembles.
 * @param isLoose whether words that do occur may be others as well.
 */
export const wantedIn = (query: string, lexicon: Lexicon, isLoose: boolean): readonly Wanted[] =>
  tellingWords(wordsOf(query)).slice(0, MOST_WORDS).map(wanted(lexicon, isLoose));

/** Whether a word of a text is what a word of a query may be. */
export const isWanted = (word: Word, { beginnings, words }: Sought): boolean =>
  beginnings.some((beginning) => word.stem.startsWith(beginning)) || words.has(word.stem);

/** Whether a text holds all that is wanted. */
export const holdsAll = (words: readonly Word[], wanted: readonly Sought[]): boolean =>
  wanted.every((each) => words.some((word) => isWanted(word, each)));

/** The words that were taken for others. */
export const toleratedIn = (wanted: readonly Wanted[]): readonly Tolerated[] =>
  wanted.filter(({ meant }) => meant.length > 0).map(({ typed, meant }) => ({ typed, meant }));
