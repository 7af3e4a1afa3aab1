import type { DecisionKind } from "@doelspoor/events";
import { oneLine } from "../../kit/text.ts";

/** Something that a letter names by its number. */
export interface Mention {
  /** "toezegging 212". */
  readonly said: string;
  readonly number: string;
  readonly kinds: readonly DecisionKind[];
  /** The sentence in which it is named. */
  readonly sentence: string;
}

const COMMITMENT = /\btoezegging\s+(?:nr\.?\s*|nummer\s+)?(\d{1,6})\b(?!-)/giu;
const MOTION = /\b(?:motie|amendement)\s+(?:nr\.?\s*|nummer\s+)?(\d{2}[AM]\d{1,4})\b/giu;

const PATTERNS = [
  { pattern: COMMITMENT, kinds: ["commitment"] },
  { pattern: MOTION, kinds: ["motion", "amendment", "subamendment"] },
] as const;

const MOST = 400;

/** The sentence around a place in a text. */
const sentenceAt = (text: string, at: number): string => {
  const before = text.slice(0, at).search(/[^.!?]*$/u);
  const after = /^[^.!?]*[.!?]?/u.exec(text.slice(at))?.[0].length ?? 0;
  return text
    .slice(before, at + after)
    .trim()
    .slice(0, MOST);
};

/** What a letter names by number, each once; words alone ("de motie Samenwerken") are no reference. */
export const mentionsIn = (text: string): readonly Mention[] => {
  const line = oneLine(text);
  const found = PATTERNS.flatMap(({ pattern, kinds }) =>
    [...line.matchAll(pattern)].map((match) => {
      const [said, number = ""] = match;
      const named = said.toLowerCase().replace(number.toLowerCase(), number);
      return { said: named, number, kinds, sentence: sentenceAt(line, match.index) };
    }),
  );
  return [...new Map(found.map((mention) => [mention.number, mention])).values()];
};

/** "Laan, van der H." is "H. van der Laan": what begins with a capital comes first. */
const inReadingOrder = (surname: string, rest: string): string => {
  const words = rest.split(" ");
  const isFirst = (word: string) => /^\p{Lu}/u.test(word);
  const [first, between] = [words.filter(isFirst), words.filter((word) => !isFirst(word))];
  return [...first, ...between, surname].filter((word) => word !== "").join(" ");
};

/** Members of the college: "Hamming, J., Onclin, S." names two; what is no pair of names is left as it is. */
export const holdersIn = (text: string): readonly string[] => {
  const parts = oneLine(text).split(/\s*,\s*/u);
  if (parts.length % 2 === 1) return parts.join(", ") === "" ? [] : [parts.join(", ")];
  return parts.flatMap((surname, at) =>
    at % 2 === 0 ? [inReadingOrder(surname, parts[at + 1] ?? "")] : [],
  );
};
