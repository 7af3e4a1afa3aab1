import type { Mapping } from "./mapping.ts";
import type { Column } from "./survey.ts";
import { choiceOf, sidesIn } from "./votes.ts";
import { plainWords, sideOf, type FieldName, type Side } from "./words.ts";

/** Which column or path holds what. */
export type Fields = Partial<Record<FieldName, string>>;

/** Whether a column or path has been given something to hold. */
export const isUsed = (fields: Fields, path: string): boolean =>
  Object.values(fields).includes(path);

/** The last name in a path. */
export const lastKey = (path: string): string =>
  path
    .split(/[.\]]+/)
    .filter((part) => part !== "")
    .at(-1) ?? path;

/** Whether a cell says how a faction voted, or nothing. */
export const isVoteCell = (word: string): boolean =>
  choiceOf(word) !== undefined || sidesIn(word).length > 0 || /^[-–.]?$/.test(word.trim());

/** So much of a column must say how a faction voted, where other columns do so throughout. */
const MOSTLY = 0.8;

const saidShare = ({ words = [] }: Column): number => {
  const sum = (counted: typeof words) => counted.reduce((total, { count }) => total + count, 0);
  return sum(words.filter(({ word }) => isVoteCell(word))) / Math.max(1, sum(words));
};

const saysVotes = ({ words = [] }: Column): boolean =>
  words.some(({ word }) => choiceOf(word) !== undefined || sidesIn(word).length > 0);

/** Columns that are headed by the name of a faction: their cells say how it voted. */
const factionColumns = (columns: readonly Column[], fields: Fields) => {
  const free = columns.filter(
    (column) =>
      !isUsed(fields, column.path) && sideOf(column.path) === undefined && saysVotes(column),
  );
  if (free.filter((column) => saidShare(column) === 1).length < 2) return [];
  const cells = free.filter((column) => saidShare(column) >= MOSTLY);
  return cells.map(({ path }) => ({ column: path, faction: path }));
};

const namesPeople = (path: string): boolean =>
  /fractie|partij|faction|party|leden|member/.test(plainWords(path));

const wholeColumn = (columns: readonly Column[], fields: Fields): string | undefined =>
  columns
    .filter(({ path, votes }) => votes > 0.6 && (!isUsed(fields, path) || path === fields.outcome))
    .toSorted((left, right) => right.votes * right.filled - left.votes * left.filled)[0]?.path;

const sideColumns = (
  columns: readonly Column[],
  isTable: boolean,
): Partial<Record<Side, string>> => {
  const sides: Partial<Record<Side, string>> = {};
  for (const { path } of columns.filter(({ filled }) => filled > 0)) {
    const side = sideOf(isTable ? path : lastKey(path));
    // Who stood on a side says more than how many.
    if (side !== undefined && (sides[side] === undefined || namesPeople(path))) sides[side] = path;
  }
  return sides.for === undefined && sides.against === undefined ? {} : sides;
};

/** Where the votes are. */
export const votesFor = (
  columns: readonly Column[],
  fields: Fields,
  isTable: boolean,
): Mapping["votes"] => {
  const factions = factionColumns(columns, fields);
  if (factions.length > 0) return { factions };
  const whole = wholeColumn(columns, fields);
  if (whole !== undefined) return { from: whole };
  const sides = sideColumns(columns, isTable);
  return Object.keys(sides).length === 0 ? undefined : { sides };
};
