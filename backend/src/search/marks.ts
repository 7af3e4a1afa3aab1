import type { ChainView, SubjectId, TextKey } from "@doelspoor/events";
import type { Excerpt, Mark } from "./answer.ts";
import { searchedKeys } from "./documents.ts";
import { isWanted, type Wanted } from "./query.ts";
import { wordsOf, type Word } from "./words.ts";

/** So much of a text is shown before the first word that was found, and in all. */
const BEFORE = 60;
const MOST = 220;
const MOST_EXCERPTS = 2;

const isFound = (word: Word, wanted: readonly Wanted[]): boolean =>
  wanted.some((each) => isWanted(word, each));

/** The words of a text that a query is about. */
export const marksIn = (text: string, wanted: readonly Wanted[]): readonly Mark[] =>
  wordsOf(text)
    .filter((word) => isFound(word, wanted))
    .map(({ from, to }) => ({ from, to }));

/** The place of the first word that begins at a place or after it. */
const wordFrom = (text: string, place: number): number =>
  place <= 0 ? 0 : text.indexOf(" ", place) + 1;

const wordUpTo = (text: string, place: number): number =>
  place >= text.length ? text.length : Math.max(text.lastIndexOf(" ", place), 0) || place;

const around = (key: TextKey, text: string, marks: readonly Mark[]): Excerpt => {
  const first = marks[0]?.from ?? 0;
  const from = Math.min(wordFrom(text, first - BEFORE), first);
  const to = wordUpTo(text, from + MOST);
  return {
    key,
    text: text.slice(from, to),
    marks: marks
      .filter((mark) => mark.to <= to)
      .map((mark) => ({ from: mark.from - from, to: mark.to - from })),
    cut: { before: from > 0, after: to < text.length },
  };
};

/** Besides the title: where else a decision holds what was looked for, as it read at that moment. */
export const excerptsOf = (
  view: ChainView,
  id: SubjectId,
  wanted: readonly Wanted[],
): readonly Excerpt[] => {
  const excerpts: Excerpt[] = [];
  for (const key of searchedKeys) {
    if (key === "title" || key === "number") continue;
    const text = view.text(id, key) ?? "";
    const marks = text === "" ? [] : marksIn(text, wanted);
    if (marks.length > 0) excerpts.push(around(key, text, marks));
    if (excerpts.length === MOST_EXCERPTS) break;
  }
  return excerpts;
};
