import { defineEvent, type IsoDate } from "../kit/index.ts";

/** What the decider of a lexicon needs to know. */
export interface LexiconState {
  /** Date of the first revision; absent as long as the list is the one that this program comes with. */
  readonly since?: IsoDate;
}

/** A lexicon that was never revised. */
export const initialLexicon: LexiconState = {};

/** Defines an event of a lexicon. */
export const defineLexiconEvent = defineEvent<LexiconState>();
