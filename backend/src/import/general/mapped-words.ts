import type { Mapping } from "./mapping.ts";
import { knownKind, knownOutcome, wordKey, type Kind, type Outcome } from "./outcomes.ts";

/** The kind that a word names, by a mapping. */
export const kindCalled = (
  word: string,
  { fixed, words }: Mapping["kind"],
): Kind | "skip" | undefined =>
  words?.[wordKey(word)] ?? (word === "" ? undefined : knownKind(word)) ?? fixed;

/** What a word for an outcome means, by a mapping: "none" where it says nothing, undefined where nobody mapped it. */
export const meaningOf = (
  word: string,
  outcomes: Mapping["outcomes"],
): Outcome | "none" | undefined =>
  word === "" || /^[-–?]$/.test(word) ? "none" : (outcomes?.[wordKey(word)] ?? knownOutcome(word));
