import type { Column, Survey } from "./survey.ts";
import type { Mapping } from "./mapping.ts";
import { isGroup, pickerOf } from "./paths.ts";
import { knownKind, knownOutcome, wordKey, type Kind, type Outcome } from "./outcomes.ts";
import { dateWithin } from "./dates.ts";
import { choiceOf, sidesIn } from "./votes.ts";
import { FIELDS, headerFit, plainWords, sideOf, type FieldName, type Side } from "./words.ts";

/** A mapping as far as it can be told from the export itself, and what a clerk has to decide. */
export interface Proposal {
  /** Absent where no title, no identity or no kind can be found. */
  readonly mapping?: Mapping;
  /** What was taken for granted; Dutch sentences. */
  readonly assumptions: readonly string[];
  /** What only a clerk can say; Dutch sentences. */
  readonly questions: readonly string[];
}

const DATES: ReadonlySet<FieldName> = new Set(["date", "meetingDate", "decidedOn", "term"]);
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

const wordsShare = ({ words = [] }: Column, isKnown: (word: string) => boolean): number => {
  const all = words.reduce((sum, { count }) => sum + count, 0);
  const known = words
    .filter(({ word }) => isKnown(word))
    .reduce((sum, { count }) => sum + count, 0);
  return all === 0 ? 0 : known / all;
};

const today = "9999-01-01";

const holdsDates = (column: Column): boolean =>
  column.type === "date" ||
  (column.type === "number" && column.examples.every((text) => /^4\d{4}(?:[.,]\d+)?$/.test(text)));

const mentionsDates = ({ examples }: Column): boolean =>
  examples.length > 0 && examples.every((text) => dateWithin(text, { today }) !== undefined);

const isVoteCell = (word: string): boolean =>
  choiceOf(word) !== undefined || sidesIn(word).length > 0 || /^[-–.]?$/.test(word.trim());

/** Whether what stands in a column can be what a field holds. */
const CONTENT: Readonly<Partial<Record<FieldName, (column: Column) => boolean>>> = {
  id: ({ isUnique, filled, type }) =>
    isUnique && filled > 0.98 && type !== "address" && type !== "date",
  number: (column) => lengthOf(column) <= 40,
  title: ({ type, filled }) => (type === "text" || type === "long-text") && filled > 0.3,
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

const lastKey = (path: string): string =>
  path
    .split(/[.\]]+/)
    .filter((part) => part !== "")
    .at(-1) ?? path;

const canHold = (column: Column, field: FieldName): boolean => {
  if (sideOf(lastKey(column.path)) !== undefined || sideOf(column.path) !== undefined) return false;
  if (column.filled === 0 || column.type === "group")
    return column.filled > 0 && (field === "movers" || field === "factions");
  if (SHORT.has(field) && lengthOf(column) > 150) return false;
  if (DATES.has(field) && field !== "meetingDate") return holdsDates(column);
  if (!DATES.has(field) && field !== "number" && column.type === "date") return false;
  return CONTENT[field]?.(column) ?? (column.type !== "date" && column.type !== "address");
};

const fitOf = (column: Column, field: FieldName, isTable: boolean): number => {
  const whole = headerFit(column.path, field);
  if (isTable) return whole;
  const depth = column.path.split(/[.[]/).length - 1;
  return Math.max(whole, headerFit(lastKey(column.path), field) - 0.15 * depth) - 0.02 * depth;
};

type Fields = Partial<Record<FieldName, string>>;

/** Gives each field the column whose header fits it best, and each column at most one field. */
const fieldsFor = (columns: readonly Column[], isTable: boolean): Fields => {
  const fits = columns
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

const isUsed = (fields: Fields, path: string): boolean => Object.values(fields).includes(path);

/** Fills by what columns hold what no header gave away. */
const withContent = (fields: Fields, columns: readonly Column[]): Fields => {
  const free = columns.filter(({ path }) => !isUsed(fields, path));
  const outcome = free.find(
    (column) =>
      column.type === "text" &&
      wordsShare(column, (word) => knownOutcome(word) !== undefined) > 0.7,
  )?.path;
  const date = fields.date ?? fields.meetingDate ?? free.find(holdsDates)?.path;
  const title = free
    .filter(({ type, filled }) => type === "text" && filled > 0.9)
    .toSorted((left, right) => lengthOf(right) - lengthOf(left))[0];
  return {
    ...fields,
    ...(fields.outcome === undefined && fields.status === undefined && outcome !== undefined
      ? { outcome }
      : {}),
    ...(fields.date === undefined && date !== undefined && date !== fields.meetingDate
      ? { date }
      : {}),
    ...(fields.title === undefined && title !== undefined && lengthOf(title) > 15
      ? { title: title.path }
      : {}),
  };
};

/** Columns that are headed by the name of a faction: their cells say how it voted. */
const factionColumns = (columns: readonly Column[], fields: Fields) => {
  const cells = columns.filter(
    (column) =>
      !isUsed(fields, column.path) &&
      sideOf(column.path) === undefined &&
      column.filled > 0 &&
      (column.words?.length ?? 0) > 0 &&
      column.words?.every(({ word }) => isVoteCell(word)) === true &&
      column.words.some(
        ({ word }) => choiceOf(word) !== undefined || /^\d{1,2}\s*[-\/]\s*\d{1,2}$/.test(word),
      ),
  );
  return cells.length < 2 ? [] : cells.map(({ path }) => ({ column: path, faction: path }));
};

const sideColumns = (
  columns: readonly Column[],
  isTable: boolean,
): Partial<Record<Side, string>> => {
  const sides: Partial<Record<Side, string>> = {};
  for (const { path, filled } of columns) {
    const side = sideOf(path) ?? (isTable ? undefined : sideOf(lastKey(path)));
    if (side === undefined || filled === 0) continue;
    const isList = /fractie|partij|faction|party|leden|member/.test(plainWords(path));
    if (sides[side] === undefined || isList) sides[side] = path;
  }
  return sides.for === undefined && sides.against === undefined ? {} : sides;
};

const votesFor = (
  columns: readonly Column[],
  fields: Fields,
  isTable: boolean,
): Mapping["votes"] => {
  const whole = columns
    .filter(
      ({ path, votes, filled }) =>
        votes > 0.6 && filled > 0 && (!isUsed(fields, path) || path === fields.outcome),
    )
    .toSorted((left, right) => right.votes * right.filled - left.votes * left.filled)[0];
  const sides = sideColumns(
    columns.filter(({ path }) => whole === undefined || !path.startsWith(whole.path)),
    isTable,
  );
  const factions = factionColumns(columns, fields);
  if (factions.length > 0) return { factions };
  if (whole !== undefined) return { from: whole.path };
  return Object.keys(sides).length === 0 ? undefined : { sides };
};

const namesOf = ({ source }: Survey): readonly string[] => [
  source.layout.records ?? "",
  source.layout.sheet ?? "",
  ...source.titles,
  source.file.name.replace(/\.\w+$/, ""),
];

const kindOfTitles = ({ sample, source }: Survey, title: string): Kind | undefined => {
  const pick = pickerOf(title, source.shape);
  const kinds = sample
    .slice(0, 300)
    .map((record) => knownKind(String(pick(record) ?? "").slice(0, 40)));
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length >= kinds.length * 0.6 ? known[0] : undefined;
};

const kindFor = (survey: Survey, fields: Fields): Mapping["kind"] | undefined => {
  const column = survey.columns.find(({ path }) => path === fields.kind);
  const words = Object.fromEntries(
    (column?.words ?? []).flatMap(({ word }) => {
      const kind = knownKind(word);
      return kind === undefined ? [] : [[wordKey(word), kind]];
    }),
  );
  const headers = survey.columns.map(({ path }) => path);
  const named = [
    ...namesOf(survey),
    ...headers.filter((header) => /motie|toezegging|amendement|vraag|vragen/i.test(header)),
  ];
  const fixed = named.map((name) => knownKind(plainWords(name))).find((kind) => kind !== undefined);
  const byTitle = fields.title === undefined ? undefined : kindOfTitles(survey, fields.title);
  if (column !== undefined && Object.keys(words).length > 0)
    return { words, ...(fixed === undefined ? {} : { fixed }) };
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

const textAt = (value: unknown): string =>
  isGroup(value) || Array.isArray(value) ? JSON.stringify(value) : String(value ?? "");

const areUnique = ({ sample, source }: Survey, paths: readonly string[]): boolean => {
  const picks = paths.map((path) => pickerOf(path, source.shape));
  const keys = sample.map((record) =>
    picks.map((pick) => textAt(pick(record)).trim()).join("\u0001"),
  );
  return new Set(keys).size === keys.length;
};

/** What tells records apart and stays the same: an id, else what a record is about; never its address. */
const identityFor = (survey: Survey, fields: Fields): readonly string[] | undefined => {
  const at = (path: string | undefined) => survey.columns.find((column) => column.path === path);
  if (fields.id !== undefined) return [fields.id];
  const { number, title } = fields;
  const date = fields.date ?? fields.meetingDate;
  const steady =
    at(number)?.isCounter === true || (at(number)?.filled ?? 0) < 0.98 ? undefined : number;
  const choices = [[steady], [steady, date], [date, title], [steady, date, title], [title]]
    .map((paths) => paths.filter((path) => path !== undefined))
    .filter((paths, index) => paths.length === [1, 2, 2, 3, 1][index]);
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

/** Proposes how the columns of an export become records, by their headers and by what stands in them. */
export const proposeMapping = (survey: Survey): Proposal => {
  const { columns, source } = survey;
  const isTable = source.shape.header !== undefined;
  const fields = withContent(fieldsFor(columns, isTable), columns);
  const identity = identityFor(survey, fields);
  const kind = kindFor(survey, fields);
  const questions = [
    ...(fields.title === undefined ? [MISSING.title] : []),
    ...(identity === undefined ? [MISSING.identity] : []),
    ...(kind === undefined ? [MISSING.kind] : []),
    ...((fields.date ?? fields.meetingDate ?? fields.decidedOn) ? [] : [MISSING.date]),
  ];
  if (
    fields.title === undefined ||
    identity === undefined ||
    kind === undefined ||
    questions.length > 0
  )
    return { assumptions: [], questions };
  const mapping = completed(survey, { fields, identity, kind });
  return { mapping, assumptions: assumptionsOf(mapping), questions: openQuestions(survey, fields) };
};

const completed = (
  survey: Survey,
  found: {
    readonly fields: Fields;
    readonly identity: readonly string[];
    readonly kind: Mapping["kind"];
  },
): Mapping => {
  const { columns, source } = survey;
  const { fields, identity, kind } = found;
  const votes = votesFor(columns, fields, source.shape.header !== undefined);
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

const LABELS: Readonly<Record<FieldName, string>> = {
  id: "kenmerk",
  number: "nummer",
  title: "titel",
  kind: "soort",
  date: "datum",
  meetingDate: "datum van de vergadering",
  decidedOn: "datum van het besluit",
  term: "termijn",
  outcome: "uitslag",
  status: "status",
  movers: "indieners",
  coMovers: "medeondertekenaars",
  factions: "fracties",
  text: "tekst",
  explanation: "toelichting",
  answer: "antwoord",
  agendaItem: "agendapunt",
  portfolio: "portefeuille",
  holder: "portefeuillehouder",
  address: "webadres",
};

const assumptionsOf = ({ fields, identity, kind }: Mapping): readonly string[] => [
  ...FIELDS.flatMap((field) => {
    const path = fields[field];
    return path === undefined ? [] : [`“${path}” is ${LABELS[field]}`];
  }),
  `records worden herkend aan ${identity.map((path) => `“${path}”`).join(" + ")}`,
  ...(kind.words === undefined && kind.fixed !== undefined
    ? [`${kind.fromTitle === true ? "wat de titel niet zegt" : "alles"} is ${kind.fixed}`]
    : []),
];
