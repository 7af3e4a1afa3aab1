import { formatDutchDate, parseDutchDate } from "../ui/date-text.ts";
import { formatDutchNumber, formatDutchSum, parseDutchNumber } from "../ui/number-text.ts";
import type { Field } from "./schema.ts";

/**
 * A form as it is typed: a text per path, `measure.0.value`. How many rows a list has stands under the
 * path of the list and a hash.
 */
export type Draft = Record<string, string>;

/** What is wrong with a field before its schema is asked. */
export interface ReadIssue {
  readonly path: string;
  readonly code: "date-invalid" | "number-invalid";
}

/** What a draft says, as data, and what could not be read. */
export interface Read {
  readonly value: unknown;
  readonly issues: readonly ReadIssue[];
}

const at = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
const countKey = (path: string): string => `${path}#`;

/** How many rows a list has in the form. */
export const rowCount = (draft: Draft, path: string): number => Number(draft[countKey(path)] ?? 0);

const isUnder = (key: string, path: string): boolean => key === path || key.startsWith(`${path}.`);

const isBlank = (draft: Draft, path: string): boolean =>
  Object.entries(draft).every(([key, text]) => !isUnder(key, path) || text.trim() === "");

const numbersOf = ({ fields = [] }: Field): readonly string[] =>
  fields.flatMap(({ name, kind }) => (kind === "number" ? [name] : []));

const rowsOf = (draft: Draft, path: string): readonly string[] =>
  Array.from({ length: rowCount(draft, path) }, (_each, row) => `${path}.${row}`);

const isCounted = (field: Field, draft: Draft) => (row: string) =>
  numbersOf(field).some((name) => !isBlank(draft, `${row}.${name}`));

/** Whether nothing was filled in; the factions that a table of votes lists count for nothing by themselves. */
export function isEmptyField(field: Field, draft: Draft, path: string): boolean {
  if (field.kind === "votes") return !rowsOf(draft, path).some(isCounted(field, draft));
  if (field.kind !== "group") return isBlank(draft, path);
  return (field.fields ?? []).every((each) => isEmptyField(each, draft, at(path, each.name)));
}

const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Adds an empty row to a list. */
export function addRow(draft: Draft, path: string): void {
  draft[countKey(path)] = String(rowCount(draft, path) + 1);
}

/** Takes a row out of a list; the rows below it move up. */
export function removeRow(draft: Draft, path: string, index: number): void {
  const before = Object.entries(draft).filter(([key]) => key.startsWith(`${path}.`));
  for (const [key] of before) Reflect.deleteProperty(draft, key);
  for (const [key, text] of before) {
    const [row = "", ...rest] = key.slice(path.length + 1).split(".");
    const from = Number(row);
    if (from !== index) draft[[path, from > index ? from - 1 : from, ...rest].join(".")] = text;
  }
  draft[countKey(path)] = String(rowCount(draft, path) - 1);
}

/** Takes out the rows in which nothing was filled in. */
export function dropBlankRows(draft: Draft, fields: readonly Field[], path = ""): void {
  for (const field of fields) {
    const here = at(path, field.name);
    if (field.kind === "group") dropBlankRows(draft, field.fields ?? [], here);
    if (field.kind !== "rows") continue;
    for (let row = rowCount(draft, here) - 1; row >= 0; row -= 1)
      if (isBlank(draft, `${here}.${row}`)) removeRow(draft, here, row);
  }
}

const fine = (value: unknown): Read => ({ value, issues: [] });

const parsed = (
  text: string,
  path: string,
  [parse, code]: readonly [(text: string) => unknown, ReadIssue["code"]],
): Read => {
  if (text === "") return fine(undefined);
  const value = parse(text);
  return value === undefined ? { value, issues: [{ path, code }] } : fine(value);
};

type Reader = (field: Field, draft: Draft, path: string) => Read;

const ofText =
  (read: (text: string, path: string) => Read): Reader =>
  (_field, draft, path) =>
    read((draft[path] ?? "").trim(), path);

const asText = ofText((text) => fine(text === "" ? undefined : text));
const parseTyped = (text: string): number | undefined =>
  parseDutchNumber(text.replaceAll(/[€\s]/g, ""));
const asNumber = ofText((text, path) => parsed(text, path, [parseTyped, "number-invalid"]));

/** A sum with its thousands set apart; what is no number stays as it was typed. */
export const tidySum = (text: string): string => {
  const value = parseTyped(text);
  return value === undefined || !Number.isInteger(Math.round(value * 1e4) / 100)
    ? text
    : formatDutchSum(value);
};

/** An empty list is left out, unless the data hold it also when it is empty. */
const isLeftOut = ({ listed = false }: Field, items: readonly unknown[]): boolean =>
  items.length === 0 && !listed;

const asList: Reader = (field, draft, path) => {
  const items = lines(draft[path] ?? "");
  return fine(isLeftOut(field, items) ? undefined : items);
};

const asGroup: Reader = (field, draft, path) =>
  !field.required && isEmptyField(field, draft, path)
    ? fine(undefined)
    : readDraft(field, draft, path);

const asRows: Reader = (field, draft, path) => {
  const rows = rowsOf(draft, path).map((row) => readDraft(field, draft, row));
  return {
    value: isLeftOut(field, rows) ? undefined : rows.map(({ value }) => value),
    issues: rows.flatMap(({ issues }) => issues),
  };
};

/** A faction of which nothing is counted is left out; a count that is left empty is none. */
const asVotes: Reader = (field, draft, path) => {
  const names = numbersOf(field);
  const counted = rowsOf(draft, path)
    .filter(isCounted(field, draft))
    .map((row) => readDraft(field, draft, row));
  const none = Object.fromEntries(names.map((name) => [name, 0]));
  if (isLeftOut(field, counted)) return fine(undefined);
  return {
    value: counted.map(({ value }) => ({ ...none, ...(typeof value === "object" ? value : {}) })),
    issues: counted.flatMap(({ issues }) => issues),
  };
};

const readers: Readonly<Record<Field["kind"], Reader>> = {
  text: asText,
  "long-text": asText,
  address: asText,
  choice: asText,
  decision: asText,
  date: ofText((text, path) => parsed(text, path, [parseDutchDate, "date-invalid"])),
  number: asNumber,
  euro: asNumber,
  "yes-no": ofText((text) => fine(text === "" ? undefined : text === "yes")),
  texts: asList,
  choices: asList,
  decisions: asList,
  group: asGroup,
  rows: asRows,
  votes: asVotes,
};

/** Reads a draft as the data of its fields; what is empty is left out. */
export function readDraft(
  { fields = [] }: { readonly fields?: readonly Field[] },
  draft: Draft,
  path = "",
): Read {
  const read = fields.map(
    (field) => [field.name, readers[field.kind](field, draft, at(path, field.name))] as const,
  );
  return {
    value: Object.fromEntries(
      read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
    ),
    issues: read.flatMap(([, { issues }]) => issues),
  };
}

const property = (data: unknown, name: string): unknown =>
  typeof data === "object" && data !== null
    ? Object.entries(data).find(([key]) => key === name)?.[1]
    : undefined;

const typed = (kind: Field["kind"], value: unknown): string => {
  if (typeof value === "number")
    return kind === "euro" ? formatDutchSum(value) : formatDutchNumber(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.join("\n");
  if (typeof value !== "string") return "";
  return kind === "date" ? formatDutchDate(value) : value;
};

/** Writes data as they would have been typed. */
export function writeDraft(fields: readonly Field[], data: unknown, path = ""): Draft {
  const draft: Draft = {};
  for (const field of fields) {
    const here = at(path, field.name);
    const value = property(data, field.name);
    if (field.kind === "group") Object.assign(draft, writeDraft(field.fields ?? [], value, here));
    else if (field.kind === "rows" || field.kind === "votes") {
      const rows: readonly unknown[] = Array.isArray(value) ? value : [];
      draft[countKey(here)] = String(rows.length);
      rows.forEach((row, index) =>
        Object.assign(draft, writeDraft(field.fields ?? [], row, `${here}.${index}`)),
      );
    } else draft[here] = typed(field.kind, value);
  }
  return draft;
}
