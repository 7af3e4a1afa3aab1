import { wordsShare, type Column, type Survey } from "./survey.ts";
import type { Mapping } from "./mapping.ts";
import { pickerOf, textOf } from "./paths.ts";
import { knownKind, knownOutcome, wordKey, type Outcome } from "./outcomes.ts";
import { dateWithin } from "./dates.ts";
import { kindFor } from "./propose-kind.ts";
import { assumptionsOf } from "./assumptions.ts";
import { rowsFor, type ProposedRows } from "./propose-rows.ts";
import { isUsed, isVoteCell, lastKey, votesFor, type Fields } from "./propose-votes.ts";
import { FIELDS, headerFit, sideOf, type FieldName } from "./words.ts";

/** A mapping as far as it can be told from the export itself, and what a clerk has to decide. */
export interface Proposal {
  /** Absent where no title, no identity or no kind can be found. */
  readonly mapping?: Mapping;
  /** What could be told, where that is not all: for a clerk to complete. */
  readonly draft?: Mapping;
  /** What was taken for granted; Dutch sentences. */
  readonly assumptions: readonly string[];
  /** What only a clerk can say; Dutch sentences. */
  readonly questions: readonly string[];
}

const DATES: ReadonlySet<FieldName> = new Set(["date", "meetingDate", "decidedOn", "term"]);
/** What may look like a date: also a number such as 12-2024. */
const DATED: ReadonlySet<FieldName> = new Set([...DATES, "number"]);
const LISTS: ReadonlySet<FieldName> = new Set(["movers", "coMovers", "factions"]);
const SHORT: ReadonlySet<FieldName> = new Set([
  "id",
  "number",
  "kind",
  "outcome",
  "status",
  "holder",
]);

const lengthOf = ({ examples }: Column): number =>
  examples.reduce((sum, { length }) => sum + length, 0) / Math.max(1, examples.length);

const today = "9999-01-01";

const holdsDates = (column: Column): boolean =>
  column.type === "date" ||
  (column.type === "number" && column.examples.every((text) => /^4\d{4}(?:[.,]\d+)?$/.test(text)));

const mentionsDates = ({ examples }: Column): boolean =>
  examples.length > 0 && examples.every((text) => dateWithin(text, { today }) !== undefined);

/** Whether what stands in a column can be what a field holds. */
const CONTENT: Readonly<Partial<Record<FieldName, (column: Column) => boolean>>> = {
  id: ({ isUnique, filled, type }) =>
    isUnique && filled > 0.98 && type !== "address" && type !== "date",
  number: (column) => lengthOf(column) <= 40,
  title: ({ type, filled }) => (type === "text" || type === "long-text") && filled > 0.3,
  date: holdsDates,
  decidedOn: holdsDates,
  term: holdsDates,
  meetingDate: (column) => holdsDates(column) || mentionsDates(column),
  kind: (column) => wordsShare(column, (word) => knownKind(word) !== undefined) >= 0.3,
  address: ({ type }) => type === "address",
  outcome: (column) =>
    column.type === "text" &&
    (column.words !== undefined ||
      wordsShare(column, (word) => knownOutcome(word) !== undefined) > 0.3 ||
      column.votes > 0.3),
  factions: (column) => column.words?.every(({ word }) => isVoteCell(word)) !== true,
  status: ({ type, words }) => type === "text" && words !== undefined,
  holder: ({ type }) => type === "text",
  portfolio: ({ type }) => type === "text",
};

// Whoever stands below a side of a vote handed nothing in.
const isSide = (path: string): boolean =>
  [path, ...path.split(/[.[\]]+/)].some((part) => sideOf(part) !== undefined);

const isTooLong = (column: Column, field: FieldName): boolean =>
  SHORT.has(field) && lengthOf(column) > 150;

const canHold = (column: Column, field: FieldName): boolean => {
  if (isSide(column.path) || isTooLong(column, field)) return false;
  if (column.type === "group") return LISTS.has(field);
  if (column.type === "date") return DATED.has(field);
  return CONTENT[field]?.(column) ?? column.type !== "address";
};

/** Names that say nothing of what they name: what they stand below does. */
const BLAND = /^(?:abbreviation|code|label|name|naam|omschrijving|tekst|text|value|waarde)$/i;

/** The name by which a value in a tree is known. */
const tellingKey = (path: string): string => {
  const last = lastKey(path);
  const above = path.slice(0, Math.max(0, path.length - last.length - 1));
  return BLAND.test(last) && above !== "" ? lastKey(above) : last;
};

const fitOf = ({ path }: Column, field: FieldName, isTable: boolean): number => {
  const whole = headerFit(path, field);
  if (isTable) return whole;
  const depth = path.split(/[.[]/).length - 1;
  return Math.max(whole, headerFit(tellingKey(path), field) - 0.15 * depth) - 0.02 * depth;
};

/** Gives each field the column whose header fits it best, and each column at most one field. */
const fieldsFor = (columns: readonly Column[], isTable: boolean): Fields => {
  const fits = columns
    .filter(({ filled }) => filled > 0)
    .flatMap((column) =>
      FIELDS.filter((field) => canHold(column, field)).map((field) => ({
        field,
        path: column.path,
        fit: fitOf(column, field, isTable) + column.filled / 100,
      })),
    )
    .filter(({ fit }) => fit > 0.1)
    .toSorted((left, right) => right.fit - left.fit);
  const fields: Fields = {};
  const used = new Set<string>();
  for (const { field, path } of fits) {
    if (fields[field] !== undefined || used.has(path)) continue;
    fields[field] = path;
    used.add(path);
  }
  return fields;
};

const holdsOutcomes = (column: Column): boolean =>
  column.type === "text" && wordsShare(column, (word) => knownOutcome(word) !== undefined) > 0.7;

const holdsTitles = (column: Column): boolean =>
  column.type === "text" && column.filled > 0.9 && lengthOf(column) > 15;

/** Fills by what columns hold what no header gave away. */
const withContent = (fields: Fields, columns: readonly Column[]): Fields => {
  const free = columns.filter(({ path }) => !isUsed(fields, path));
  const filledWith: Fields = { ...fields };
  const fill = (field: FieldName, column: Column | undefined) => {
    if (column !== undefined) filledWith[field] = column.path;
  };
  if (fields.outcome === undefined && fields.status === undefined)
    fill("outcome", free.find(holdsOutcomes));
  if (fields.date === undefined && fields.meetingDate === undefined)
    fill("date", free.find(holdsDates));
  if (fields.title === undefined)
    fill(
      "title",
      free.filter(holdsTitles).toSorted((left, right) => lengthOf(right) - lengthOf(left))[0],
    );
  return filledWith;
};

const areUnique = ({ sample, source }: Survey, paths: readonly string[]): boolean => {
  const picks = paths.map((path) => pickerOf(path, source.shape));
  const keys = sample.map((record) => picks.map((pick) => textOf(pick(record))).join("\u0001"));
  return new Set(keys).size === keys.length;
};

const isComplete = (paths: readonly (string | undefined)[]): paths is readonly string[] =>
  paths.every((path) => path !== undefined);

/** What tells records apart and stays the same: an id, else what a record is about; never its address. */
const identityFor = (survey: Survey, fields: Fields): readonly string[] | undefined => {
  const { id, title, date = fields.meetingDate } = fields;
  if (id !== undefined) return [id];
  const number = survey.columns.find(
    ({ path, isCounter, filled }) => path === fields.number && !isCounter && filled >= 0.98,
  )?.path;
  const choices = [[number], [number, date], [date, title], [number, date, title], [title]].filter(
    (paths) => isComplete(paths),
  );
  return choices.find((paths) => areUnique(survey, paths)) ?? choices.at(-2) ?? choices.at(-1);
};

const ordersFor = ({ columns }: Survey, fields: Fields): Record<string, "dmy" | "mdy"> =>
  Object.fromEntries(
    columns.flatMap(({ path, dateOrder }) =>
      isUsed(fields, path) && (dateOrder === "dmy" || dateOrder === "mdy")
        ? [[path, dateOrder]]
        : [],
    ),
  );

const outcomesFor = ({ columns }: Survey, { outcome, status }: Fields): Record<string, Outcome> =>
  Object.fromEntries(
    columns
      .filter(({ path }) => path === outcome || path === status)
      .flatMap(({ words = [] }) => words)
      .flatMap(({ word }) => {
        const known = knownOutcome(word);
        return known === undefined ? [] : [[wordKey(word), known]];
      }),
  );

const openQuestions = ({ columns }: Survey, fields: Fields): readonly string[] =>
  columns
    .filter(
      ({ path, dateOrder }) =>
        isUsed(fields, path) && (dateOrder === "open" || dateOrder === "both"),
    )
    .map(
      ({ path }) =>
        `Staat in “${path}” de dag of de maand voorop? De kolom zelf laat het niet zien; zulke datums worden niet vastgelegd.`,
    );

const MISSING = {
  title: "Welke kolom is de titel? Er is er geen gevonden.",
  identity:
    "Welke kolommen onderscheiden de records van elkaar? Er is niets gevonden dat vast blijft.",
  kind: "Wat voor stukken zijn dit (moties, toezeggingen, …)? Het bestand zegt het niet.",
  date: "Welke kolom is de datum? Zonder datum kan niets worden vastgelegd.",
} as const;

const missingIn = (
  fields: Fields,
  identity: readonly string[] | undefined,
  kind: Mapping["kind"] | undefined,
): readonly string[] => {
  const date = fields.date ?? fields.meetingDate ?? fields.decidedOn;
  const found = { title: fields.title, identity, kind, date };
  return (["title", "identity", "kind", "date"] as const)
    .filter((part) => found[part] === undefined)
    .map((part) => MISSING[part]);
};

/** Proposes how the columns of an export become records, by their headers and by what stands in them. */
export const proposeMapping = (survey: Survey): Proposal => {
  const { source } = survey;
  const rows = rowsFor(survey);
  const used = Object.values(rows?.votes ?? {});
  const columns = survey.columns.filter(({ path }) => !used.includes(path));
  const fields = withContent(fieldsFor(columns, source.shape.header !== undefined), columns);
  const identity = rows?.identity ?? identityFor(survey, fields);
  const kind = kindFor(survey, fields);
  const missing = missingIn(fields, identity, kind);
  const mapping = completed(survey, { fields, identity, kind, rows });
  if (missing.length > 0) return { draft: mapping, assumptions: [], questions: missing };
  return { mapping, assumptions: assumptionsOf(mapping), questions: openQuestions(survey, fields) };
};

const completed = (
  survey: Survey,
  found: {
    readonly fields: Fields;
    readonly identity: readonly string[] | undefined;
    readonly kind: Mapping["kind"] | undefined;
    readonly rows: ProposedRows | undefined;
  },
): Mapping => {
  const { columns, source } = survey;
  const { fields, identity = [], kind = {}, rows } = found;
  const votes =
    rows === undefined
      ? votesFor(columns, fields, source.shape.header !== undefined)
      : { rows: rows.votes };
  const surnameFirst = columns.some(
    (column) =>
      column.surnameFirst && (column.path === fields.movers || column.path === fields.coMovers),
  );
  return {
    version: 1,
    layout: { ...source.layout },
    kind,
    identity: [...identity],
    fields,
    dateOrders: ordersFor(survey, fields),
    outcomes: outcomesFor(survey, fields),
    ...(surnameFirst ? { surnameFirst } : {}),
    ...(votes === undefined ? {} : { votes }),
  };
};
