import type { Mapping } from "./mapping.ts";
import { knownKind, knownOutcome, wordKey, type Kind } from "./outcomes.ts";
import { pickerOf, textOf } from "./paths.ts";
import type { Fields } from "./propose-votes.ts";
import { wordsShare, type Survey } from "./survey.ts";
import { plainWords, sideOf } from "./words.ts";

const namesOf = ({ source }: Survey): readonly string[] => [
  source.layout.records ?? "",
  source.layout.sheet ?? "",
  ...source.titles,
  source.file.name.replace(/\.\w+$/, ""),
];

const kindOfTitles = ({ sample, source }: Survey, title: string): Kind | undefined => {
  const pick = pickerOf(title, source.shape);
  const kinds = sample.slice(0, 300).map((record) => knownKind(textOf(pick(record)).slice(0, 40)));
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length >= kinds.length * 0.6 ? known[0] : undefined;
};

const kindWords = ({ columns }: Survey, { kind: path }: Fields): Record<string, Kind> =>
  Object.fromEntries(
    (columns.find((column) => column.path === path)?.words ?? []).flatMap(({ word }) => {
      const kind = knownKind(word);
      return kind === undefined ? [] : [[wordKey(word), kind]];
    }),
  );

/** The kind that the names of the file, its sheet, its list or its columns give away. */
const kindInNames = (survey: Survey): Kind | undefined => {
  const headers = survey.columns
    .map(({ path }) => path)
    .filter((header) => /motie|toezegging|amendement|vraag|vragen/i.test(header));
  return [...namesOf(survey), ...headers]
    .map((name) => knownKind(plainWords(name)))
    .find((kind) => kind !== undefined);
};

/** What kind of records these are; undefined where nothing says so. */
export const kindFor = (survey: Survey, fields: Fields): Mapping["kind"] | undefined => {
  const words = kindWords(survey, fields);
  const fixed = kindInNames(survey);
  if (Object.keys(words).length > 0) return { words, fixed };
  const byTitle = fields.title === undefined ? undefined : kindOfTitles(survey, fields.title);
  if (byTitle !== undefined) return { fromTitle: true, fixed: fixed ?? byTitle };
  if (fixed !== undefined) return { fixed };
  // Whatever is put to the vote is a proposal of some kind; its title may say which.
  return isVotedOn(survey, fields) ? { fromTitle: true, fixed: "proposal" } : undefined;
};

const isVotedOn = ({ columns }: Survey, fields: Fields): boolean =>
  columns.some(({ path, votes }) => votes > 0.6 || sideOf(path) === "for") ||
  columns.some(
    (column) =>
      column.path === fields.outcome &&
      wordsShare(column, (word) => /^(?:adopted|rejected)$/.test(knownOutcome(word) ?? "")) > 0.3,
  );
