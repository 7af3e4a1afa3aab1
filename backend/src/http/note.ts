/** What is written down for who runs the server; of what goes well only that someone signs in or out. */
export type Noted =
  "refused" | "too-many-requests" | "sign-in" | "signed-in" | "signed-out" | "failure";

const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const written = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A line of the server's own log: JSON, one line whatever it holds. Nothing in it can begin another line or
 * steer a terminal: what has no glyph is written as its code.
 */
export const lineOf = (what: Noted, facts: Readonly<Record<string, unknown>>, at: Date): string =>
  JSON.stringify({ at: at.toISOString(), what, ...facts }).replaceAll(CONTROL, written);

/** Writes a line of the server's own log, to standard error. No secret, header or body belongs in it. */
export const note = (what: Noted, facts: Readonly<Record<string, unknown>>): void => {
  console.error(lineOf(what, facts, new Date()));
};
