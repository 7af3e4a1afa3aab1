import type { Column, Survey } from "./survey.ts";
import { pickerOf, textOf } from "./paths.ts";
import { choiceOf } from "./votes.ts";
import type { RowColumns } from "./row-votes.ts";
import { headerFit, plainWords, sideOf } from "./words.ts";

/** What a table with a row a faction or a member has: the votes, and what tells the decisions apart. */
export interface ProposedRows {
  readonly votes: RowColumns;
  readonly identity: readonly string[];
}

const FACTION =
  /^(?:(?:naam )?(?:fractie|partij|faction|party)(?: ?naam)?|fractienaam|partijnaam)$/;
const MEMBER =
  /^(?:(?:naam )?(?:raadslid|lid|member|stemmer|statenlid|persoon)(?: ?naam)?|naam|name)$/;
const COUNT = /^(?:aantal(?: stemmen| zetels| leden)?|stemmen|zetels|seats|votes|count)$/;

const called = (columns: readonly Column[], pattern: RegExp): string | undefined =>
  columns.find(({ path, filled }) => filled > 0.9 && pattern.test(plainWords(path)))?.path;

const choiceIn = (columns: readonly Column[]): string | undefined =>
  columns.find(
    ({ path, filled, words = [] }) =>
      sideOf(path) === undefined &&
      filled > 0.5 &&
      // A column of ones is a number of something.
      words.some(({ word }) => /[\p{L}+]/u.test(word)) &&
      words.every(({ word }) => word.trim() === "" || choiceOf(word) !== undefined),
  )?.path;

const numbersUnder = (columns: readonly Column[], side: "for" | "against"): string | undefined =>
  columns.find(({ path, type }) => type === "number" && sideOf(path) === side)?.path;

const filledIn = (columns: Partial<Record<keyof RowColumns, string | undefined>>): RowColumns =>
  Object.fromEntries(Object.entries(columns).filter(([, path]) => path !== undefined));

const columnsIn = ({ columns }: Survey): RowColumns | undefined => {
  const [faction, member] = [called(columns, FACTION), called(columns, MEMBER)];
  const choice = choiceIn(columns);
  const [inFavour, against] = [numbersUnder(columns, "for"), numbersUnder(columns, "against")];
  const isVote = choice !== undefined || (inFavour !== undefined && against !== undefined);
  if ((faction === undefined && member === undefined) || !isVote) return undefined;
  return choice === undefined
    ? filledIn({ faction, member, for: inFavour, against })
    : filledIn({ faction, member, choice, count: called(columns, COUNT) });
};

const keysOf = ({ sample, source }: Survey, paths: readonly string[]): readonly string[] => {
  const picks = paths.map((path) => pickerOf(path, source.shape));
  return sample.map((record) => picks.map((pick) => textOf(pick(record))).join("\u0001"));
};

/** Whether rows go together under these columns, and each voter stands once in what goes together. */
const isGrouping = (survey: Survey, paths: readonly string[], votes: RowColumns): boolean => {
  const voter = [votes.faction, votes.member].filter((path) => path !== undefined);
  const decisions = new Set(keysOf(survey, paths)).size;
  const voters = new Set(keysOf(survey, [...paths, ...voter])).size;
  return decisions <= survey.sample.length * 0.7 && voters > survey.sample.length * 0.9;
};

const best = (columns: readonly Column[], field: "id" | "number" | "title" | "date") =>
  columns
    .filter(({ path, filled }) => filled > 0.98 && headerFit(path, field) > 0)
    .toSorted((left, right) => headerFit(right.path, field) - headerFit(left.path, field))[0]?.path;

/** The votes of a table that has a row for each faction or member of the same decision. */
export const rowsFor = (survey: Survey): ProposedRows | undefined => {
  const votes = survey.source.shape.header === undefined ? undefined : columnsIn(survey);
  if (votes === undefined) return undefined;
  const used = Object.values(votes);
  const free = survey.columns.filter(({ path }) => !used.includes(path));
  const [id, number] = [best(free, "id"), best(free, "number")];
  const [date, title] = [best(free, "date"), best(free, "title")];
  const identity = [[id], [number], [date, title], [title]]
    .map((paths) => paths.filter((path) => path !== undefined))
    .find((paths) => paths.length > 0 && isGrouping(survey, paths, votes));
  return identity && { votes, identity };
};
