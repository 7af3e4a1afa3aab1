// What a search answers: types alone, from which the description of the API is made.
import type { IsoDate, TextKey } from "@doelspoor/events";

/** A word that occurs nowhere, and what was looked for in its place. */
export interface Tolerated {
  readonly typed: string;
  readonly meant: readonly string[];
}

/** A stretch of a text that was found, up to and not including `to`; counted in UTF-16 units. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** A part of a text around what was found in it. */
export interface Excerpt {
  readonly key: TextKey;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Whether the text goes on before and after it. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** Somebody of the council or the college, or a faction, by the name that was looked for. */
export interface FoundPerson {
  readonly name: string;
  readonly role: "member" | "alderman" | "faction";
  readonly faction?: string | undefined;
  /** What an alderman answers for. */
  readonly portfolios?: readonly string[] | undefined;
  readonly from?: IsoDate | undefined;
  /** First day on which it is so no more; absent while it is. */
  readonly to?: IsoDate | undefined;
}
