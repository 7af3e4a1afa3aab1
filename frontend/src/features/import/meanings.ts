import type { Api } from "../../api/client.ts";
import type { ImportMapping, ImportSurvey } from "../../api/use-import.ts";

/** Parts of a record that a column can hold, in the order in which a clerk looks for them. */
export const FIELDS = [
  "title",
  "number",
  "id",
  "kind",
  "date",
  "meetingDate",
  "decidedOn",
  "term",
  "outcome",
  "status",
  "movers",
  "coMovers",
  "factions",
  "holder",
  "portfolio",
  "text",
  "explanation",
  "answer",
  "agendaItem",
  "address",
] as const;

/** The sides of a vote that can have a column of their own. */
const SIDES = ["for", "against", "notParticipating", "absent"] as const;

/** What a column can mean where each row is the vote of one faction or member; by its part of such a row. */
const ROWS = {
  rowFaction: "faction",
  rowMember: "member",
  rowChoice: "choice",
  rowCount: "count",
  rowFor: "for",
  rowAgainst: "against",
} as const;

type RowMeaning = keyof typeof ROWS;

const ROW_MEANINGS = ["rowFaction", "rowMember", "rowChoice", "rowCount", "rowFor", "rowAgainst"] as const satisfies readonly RowMeaning[]; // prettier-ignore

/** What a column can mean besides a part of a record. */
export const VOTES = ["votes", "faction", ...SIDES, ...ROW_MEANINGS] as const;

const UNUSED = "";
const DATES = ["date", "meetingDate", "decidedOn", "term"];

type Votes = NonNullable<ImportMapping["votes"]>;
type Sides = NonNullable<Votes["sides"]>;
type Column = Api["ImportColumn"];

const keyOf = (group: Readonly<Record<string, unknown>>, path: string): string | undefined =>
  Object.keys(group).find((key) => group[key] === path);

const rowMeaning = (meaning: string): RowMeaning | undefined =>
  ROW_MEANINGS.find((each) => each === meaning);

/** What stands where of the votes, by what its column means. */
const votesOf = (votes: ImportMapping["votes"]): Readonly<Record<string, unknown>> => ({
  votes: votes?.from,
  ...votes?.sides,
  ...Object.fromEntries(ROW_MEANINGS.map((meaning) => [meaning, votes?.rows?.[ROWS[meaning]]])),
});

/** What a column or path means in a mapping: a part of a record, a side of a vote, or "" where it is not used. */
export const meaningOf = ({ fields, votes }: ImportMapping, path: string): string =>
  keyOf(fields, path) ??
  keyOf(votesOf(votes), path) ??
  (votes?.factions?.some(({ column }) => column === path) ? "faction" : UNUSED);

const sidesWithout = (sides: Sides, path: string): Sides =>
  Object.fromEntries(Object.entries(sides).filter(([, at]) => at !== path));

/** Without its last column a file has no votes in rows any more. */
const rowsWithout = (rows: Votes["rows"], path: string): Pick<Votes, "rows"> => {
  const left = sidesWithout(rows ?? {}, path);
  return Object.keys(left).length > 0 ? { rows: left } : {};
};

function without({ votes, fields, ...rest }: ImportMapping, path: string): ImportMapping {
  const { from, rows, sides = {}, factions = [] } = votes ?? {};
  return {
    ...rest,
    fields: Object.fromEntries(Object.entries(fields).filter(([, at]) => at !== path)),
    votes: {
      ...rowsWithout(rows, path),
      ...(from !== undefined && from !== path && { from }),
      sides: sidesWithout(sides, path),
      factions: factions.filter(({ column }) => column !== path),
    },
  };
}

function withVotes(mapping: ImportMapping, path: string, meaning: string): ImportMapping {
  const { sides = {}, factions = [], ...votes } = mapping.votes ?? {};
  if (meaning === "votes") return { ...mapping, votes: { ...votes, sides, factions, from: path } };
  if (meaning === "faction")
    return {
      ...mapping,
      votes: { ...votes, sides, factions: [...factions, { column: path, faction: path }] },
    };
  const row = rowMeaning(meaning);
  if (row) return { ...mapping, votes: { ...votes, sides, factions, rows: { ...votes.rows, [ROWS[row]]: path } } }; // prettier-ignore
  return { ...mapping, votes: { ...votes, factions, sides: { ...sides, [meaning]: path } } };
}

const votingWords: readonly string[] = VOTES;

/** The mapping in which a column means something else; whichever column had that meaning loses it. */
export function withMeaning(mapping: ImportMapping, path: string, meaning: string): ImportMapping {
  const rest = without(mapping, path);
  if (meaning === UNUSED) return rest;
  if (votingWords.includes(meaning)) return withVotes(rest, path, meaning);
  const changed = { ...rest, fields: { ...rest.fields, [meaning]: path } };
  return meaning === "id" ? { ...changed, identity: [path] } : changed;
}

/** The column that loses its meaning when another one gets it. */
export function ousted(mapping: ImportMapping, path: string, meaning: string): string | undefined {
  const { fields, votes } = mapping;
  const held = { ...votesOf(votes), ...fields }[meaning];
  return typeof held === "string" && held !== path ? held : undefined;
}

/** A mapping that says nothing yet. */
export const EMPTY: ImportMapping = { version: 1, kind: {}, identity: [], fields: {} };

/** Columns that tell records apart: as chosen, else the most telling of those that are used. */
export function identityIn({ identity, fields }: ImportMapping): readonly string[] {
  if (identity.length > 0) return identity;
  const { id, number, title } = fields;
  const date = fields["date"] ?? fields["meetingDate"];
  if (id !== undefined) return [id];
  if (number !== undefined) return [number];
  return [date, title].filter((path) => path !== undefined);
}

/** Whether each row is the vote of one faction or member, so that several rows are one decision. */
export const hasVoteRows = ({ votes }: ImportMapping): boolean =>
  Object.keys(votes?.rows ?? {}).length > 0;

/** Parts of a vote in a row of its own that no column holds yet: who voted, and what. */
const missingInRows = (mapping: ImportMapping): readonly ("voter" | "choice")[] => {
  const { faction, member, choice, for: inFavour, against } = mapping.votes?.rows ?? {};
  const has = {
    voter: faction !== undefined || member !== undefined,
    choice: choice !== undefined || (inFavour !== undefined && against !== undefined),
  };
  return hasVoteRows(mapping) ? (["voter", "choice"] as const).filter((part) => !has[part]) : [];
};

/** Something that a clerk must say before anything can be recorded. */
export type Missing = "title" | "date" | "kind" | "voter" | "choice";

/** Parts without which nothing can be recorded, and that no column holds yet. */
export function missingIn(mapping: ImportMapping): readonly Missing[] {
  const { fields, kind } = mapping;
  const has = {
    title: fields["title"] !== undefined,
    date: ["date", "meetingDate", "decidedOn"].some((field) => fields[field] !== undefined),
    kind: kind.fixed !== undefined || kind.fromTitle === true || fields["kind"] !== undefined,
  };
  const parts = (["title", "date", "kind"] as const).filter((part) => !has[part]);
  return [...parts, ...missingInRows(mapping)];
}

/** The column that tells decisions apart but is another in each row, so that no two rows go together. */
export function lonelyIdentity(
  mapping: ImportMapping,
  columns: readonly Column[],
): string | undefined {
  if (!hasVoteRows(mapping)) return undefined;
  return identityIn(mapping).find((path) =>
    columns.some((column) => column.path === path && column.isUnique),
  );
}

/** Columns with dates of which nobody can see whether the day or the month stands first. */
export const openDates = (columns: readonly Column[], { fields }: ImportMapping): Column[] =>
  columns.filter(
    ({ path, dateOrder }) =>
      (dateOrder === "open" || dateOrder === "both") &&
      DATES.some((field) => fields[field] === path),
  );

/** A word as a mapping has it: without capitals and the signs around it. */
export const wordKey = (word: string): string =>
  word
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replaceAll(/^[\s"'“”‘’.,;:!?()-]+|[\s"'“”‘’.,;:!?()-]+$/g, "");

/** A word of a column, and how often it stands there. */
export interface CountedWord {
  readonly word: string;
  readonly count: number;
}

/** The words of the columns that hold a part of a record; the same word in other capitals once. */
export function wordsOf(
  columns: readonly Column[],
  paths: readonly (string | undefined)[],
): readonly CountedWord[] {
  const found = new Map<string, CountedWord>();
  const words = columns.filter(({ path }) => paths.includes(path)).flatMap((column) => column.words ?? []); // prettier-ignore
  for (const { word, count } of words) {
    const key = wordKey(word);
    const known = found.get(key) ?? { word, count: 0 };
    found.set(key, { word: known.word, count: known.count + count });
  }
  found.delete("");
  return [...found.values()];
}

/** Whether the columns that a kept mapping names are all in a file. */
export function fits(mapping: ImportMapping, { content, columns }: ImportSurvey): boolean {
  if (content === "json" || content === "lines") return true;
  const paths = new Set(columns.map(({ path }) => path));
  return [...mapping.identity, ...Object.values(mapping.fields)].every((path) => paths.has(path));
}

/** The mapping as it is sent: complete, and for the sheet or list that is looked at. */
export const completed = (mapping: ImportMapping, survey: ImportSurvey): ImportMapping => ({
  ...mapping,
  identity: identityIn(mapping),
  ...(survey.layout !== undefined && { layout: survey.layout }),
});

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isMapping = (value: unknown): value is ImportMapping =>
  isGroup(value) &&
  value["version"] === 1 &&
  isGroup(value["kind"]) &&
  isGroup(value["fields"]) &&
  Array.isArray(value["identity"]);

/** The mapping in a text that a clerk kept as a file; undefined where it is none. */
export function mappingIn(text: string): ImportMapping | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
