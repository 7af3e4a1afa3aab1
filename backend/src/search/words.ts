import { stemmer } from "@orama/stemmers/dutch";
import { stopwords } from "@orama/stopwords/dutch";

/** A word in a text, from its first letter up to and not including what follows. */
export interface Word {
  /** Without accents and capitals. */
  readonly plain: string;
  /** What the forms of a word have in common: `fietspad` of `fietspaden`. */
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** A made-up text could hold any number of words; those that councils use are some hundred thousand. */
const MOST_KEPT = 200_000;

const kept = new Map<string, string>();
const WORD = /[\p{L}\p{N}\p{Mn}]+/gu;
const STOPWORDS: ReadonlySet<string> = new Set(stopwords);

/** Only words change with number and tense; codes such as 26M48 do not. */
const isCode = (word: string): boolean => /\P{L}/u.test(word);

// Dutch writes huizen with a z and huis with an s, brieven with a v and brief with an f.
const stemmed = (word: string): string =>
  stemmer(word)
    .replace(/(?<=..)z$/, "s")
    .replace(/(?<=..)v$/, "f");

const stemOf = (plain: string): string => {
  const known = kept.get(plain);
  if (known !== undefined) return known;
  const stem = isCode(plain) ? plain : stemmed(plain);
  if (kept.size < MOST_KEPT) kept.set(plain, stem);
  return stem;
};

const plainOf = (word: string): string =>
  word
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();

/** The words of a text, each with its place. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map((match) => {
    const [word] = match;
    const plain = plainOf(word);
    return { plain, stem: stemOf(plain), from: match.index, to: match.index + word.length };
  });

/** Words that say something by themselves; all of them where none does. */
export const tellingWords = (words: readonly Word[]): readonly Word[] => {
  const telling = words.filter(({ plain }) => !STOPWORDS.has(plain));
  return telling.length === 0 ? words : telling;
};
