import { decodeHTML } from "entities";

/** A text as the source means it: HTML entities decoded, no blanks around it. */
export const plain = (text: string): string =>
  text.includes("&") ? decodeHTML(text).trim() : text.trim();

// Most texts are on one line already, and to look costs less than to write them anew.
const SPACED = /\s\s|[^\S ]/;

/** A text on one line, without blanks in a row. */
export const oneLine = (text: string): string => {
  const line = plain(text);
  return SPACED.test(line) ? line.replaceAll(/\s+/g, " ") : line;
};

/** Undefined for a text with nothing in it. */
export const filled = (text: string | null | undefined): string | undefined => {
  const value = plain(text ?? "");
  return value === "" ? undefined : value;
};

const ACCOUNT = /\s*\(raadslid account\)\s*$/i;

/**
 * A person's name in reading order: "Groot, Anna de" is "Anna de Groot". The system marks some
 * accounts of members in the name; that is not part of it.
 */
export const personName = (text: string): string => {
  const name = oneLine(text).replace(ACCOUNT, "");
  const comma = name.indexOf(",");
  if (comma < 0) return name;
  return `${name.slice(comma + 1).trim()} ${name.slice(0, comma).trim()}`.trim();
};

/** What the source fills in where there is nobody. */
export const NOBODY = /^(?:geen|onbekend|-)$/i;

/** The names in a field that has one a line. */
export const personNames = (text: string | null | undefined): readonly string[] =>
  (text ?? "")
    .split(/[\r\n]+/)
    .map(personName)
    .filter((name) => name !== "" && !NOBODY.test(name));

const NUMBER = /^(\d{2}[AM]\d{1,4})(?!\w)/;

/** Number of a motion or an amendment as printed before its title: 26M48. Not unique. */
export const numberIn = (title: string): string | undefined => NUMBER.exec(title)?.[1];

const ORDER = /^OV\s*\d+\s*:\s*/i;

/** Form of a title that is the same however a source spaces, marks up or introduces it. */
export const titleKey = (title: string): string =>
  oneLine(title).replace(ORDER, "").normalize("NFC").toLowerCase();
