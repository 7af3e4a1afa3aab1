import { oneLine } from "../kit/text.ts";
import { isDateLike, isTwoWays, orderShownBy, type DateOrder } from "./dates.ts";
import { each, isBroken, type Watch } from "./items.ts";
import { showsSurnameFirst } from "./lists.ts";
import { isGroup, keyInPath, listIn, pickerOf } from "./paths.ts";
import type { Source } from "./source.ts";
import { BallotBox } from "./ballot-box.ts";
import { castVotes } from "./votes.ts";

/** What most values of a column are. */
export type ColumnType = "empty" | "text" | "long-text" | "date" | "number" | "address" | "group";

/** A column or path of an export, as a clerk sees it. */
export interface Column {
  readonly path: string;
  readonly type: ColumnType;
  readonly examples: readonly string[];
  /** Share of the records that fill it, 0 to 1. */
  readonly filled: number;
  /** Its values with how often each stands there, the most common first; absent where they are many. */
  readonly words?: readonly { readonly word: string; readonly count: number }[];
  /** No two records have the same. */
  readonly isUnique: boolean;
  /** The values count up from 1: more a row number than a number of a record. */
  readonly isCounter: boolean;
  /** Order of the dates with slashes; "open" where the column does not show it. */
  readonly dateOrder?: DateOrder | "open" | "both";
  readonly surnameFirst: boolean;
  /** Share of the values that can be read as votes. */
  readonly votes: number;
}

/** What an export looks like, from its first records. */
export interface Survey {
  readonly source: Source;
  /** How many records were looked at; fewer than the file has where it is long. */
  readonly looked: number;
  readonly columns: readonly Column[];
  /** Some of the records, to try a mapping on. */
  readonly sample: readonly unknown[];
}

const LOOK = 4_000;
const SAMPLE = 2_000;
const SAMPLE_SIZE = 32 * 1024 * 1024;
const WORDS = 60;
const EXAMPLES = 4;
const PATHS = 300;
const TRIED = 300;

const shown = (value: unknown): string => {
  if (typeof value === "string") return value.trim();
  if (value === undefined || value === null) return "";
  const isList = Array.isArray(value) && value.every((item) => typeof item === "string");
  return isList ? value.join("; ") : JSON.stringify(value);
};

const typeOf = (value: unknown, text: string): ColumnType => {
  if (typeof value === "object") return Array.isArray(value) ? "text" : "group";
  if (isDateLike(text)) return "date";
  if (/^https?:\/\//i.test(text)) return "address";
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return "number";
  return text.length > 300 ? "long-text" : "text";
};

const commonest = <Value>(counts: ReadonlyMap<Value, number>) =>
  [...counts].toSorted((left, right) => right[1] - left[1]);

/** Gathers what is seen of one column. */
class ColumnNotes {
  readonly path: string;
  #filled = 0;
  #examples: string[] = [];
  readonly #types = new Map<ColumnType, number>();
  readonly #words = new Map<string, number>();
  readonly #values = new Set<string>();
  #isUnique = true;
  #isCounter = true;
  #orders = { dmy: false, mdy: false, open: false };
  #surnameFirst = 0;
  #tried = 0;
  #votes = 0;

  constructor(path: string) {
    this.path = path;
  }

  note(value: unknown, record: number): void {
    const text = shown(value);
    if (text === "") return;
    this.#filled += 1;
    const type = typeOf(value, text);
    this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
    this.#noteText(text.slice(0, 200), record);
    this.#noteOrder(text);
    if (showsSurnameFirst(text)) this.#surnameFirst += 1;
    this.#noteVotes(value, type);
  }

  column(records: number): Column {
    const words = commonest(this.#words).map(([word, count]) => ({ word, count }));
    const order = this.#order();
    return {
      path: this.path,
      type: commonest(this.#types)[0]?.[0] ?? "empty",
      examples: this.#examples,
      filled: this.#filled / Math.max(1, records),
      ...(words.length > WORDS ? {} : { words }),
      isUnique: this.#isUnique && this.#filled > 0,
      isCounter: this.#isCounter && this.#filled > 2,
      ...(order === undefined ? {} : { dateOrder: order }),
      surnameFirst: this.#surnameFirst > 0,
      votes: this.#votes / Math.max(1, this.#tried),
    };
  }

  #noteText(text: string, record: number): void {
    const line = oneLine(text);
    if (this.#examples.length < EXAMPLES && !this.#examples.includes(line))
      this.#examples.push(line);
    if (this.#words.size <= WORDS) this.#words.set(line, (this.#words.get(line) ?? 0) + 1);
    if (this.#isUnique && this.#values.size < LOOK) {
      this.#isUnique = !this.#values.has(text);
      this.#values.add(text);
    }
    this.#isCounter &&= text === String(record);
  }

  #noteOrder(text: string): void {
    const order = orderShownBy(text);
    if (order !== undefined) this.#orders[order] = true;
    else if (isTwoWays(text)) this.#orders.open = true;
  }

  #order(): Column["dateOrder"] {
    const { dmy, mdy, open } = this.#orders;
    if (dmy && mdy) return "both";
    if (dmy || mdy) return dmy ? "dmy" : "mdy";
    return open ? "open" : undefined;
  }

  #noteVotes(value: unknown, type: ColumnType): void {
    if (this.#tried >= TRIED || type === "date" || type === "number" || type === "address") return;
    this.#tried += 1;
    if (isVotes(value)) this.#votes += 1;
  }
}

const isVotes = (value: unknown): boolean => {
  try {
    const box = new BallotBox("");
    const { factions, stances, totals } = castVotes(box, value)
      ? box.ballot()
      : new BallotBox("").ballot();
    return factions.length + stances.length > 0 || totals !== undefined;
  } catch {
    return false;
  }
};

type Found = readonly (readonly [path: string, value: unknown])[];

const DEEPEST = 4;

const pathsInList = (list: readonly unknown[], path: string): Found =>
  Object.keys(list.find(isGroup) ?? {}).map((key) => [
    `${path}[].${keyInPath(key)}`,
    pickerOf(`[].${keyInPath(key)}`, {})(list),
  ]);

const pathsInGroup = (
  group: Readonly<Record<string, unknown>>,
  path: string,
  depth: number,
): Found =>
  Object.entries(group).flatMap(([key, part]) => {
    const at = path === "" ? keyInPath(key) : `${path}.${keyInPath(key)}`;
    return [[at, part] as const, ...pathsBelow(part, at, depth + 1)];
  });

/** Every path below a value with what stands there; a group that is a vote is not taken apart. */
const pathsBelow = (value: unknown, path: string, depth: number): Found => {
  if (typeof value !== "object" || depth > DEEPEST || (path !== "" && isVotes(value))) return [];
  const list = listIn(value);
  if (list !== undefined) return pathsInList(list, path);
  return isGroup(value) ? pathsInGroup(value, path, depth) : [];
};

class Notes {
  readonly #columns = new Map<string, ColumnNotes>();
  readonly #header: readonly string[] | undefined;

  constructor(header: readonly string[] | undefined) {
    this.#header = header;
    for (const path of header ?? []) this.#columns.set(path, new ColumnNotes(path));
  }

  note(value: unknown, record: number): void {
    if (this.#header === undefined)
      for (const [path, part] of pathsBelow(value, "", 0)) this.#at(path)?.note(part, record);
    else if (Array.isArray(value))
      for (const [index, path] of this.#header.entries())
        this.#columns.get(path)?.note(value[index], record);
  }

  columns(records: number): readonly Column[] {
    return [...this.#columns.values()].map((notes) => notes.column(records));
  }

  #at(path: string): ColumnNotes | undefined {
    const known = this.#columns.get(path);
    if (known !== undefined || this.#columns.size >= PATHS) return known;
    const fresh = new ColumnNotes(path);
    this.#columns.set(path, fresh);
    return fresh;
  }
}

/** Looks at the first records of an export. */
export const surveySource = async (source: Source, watch: Watch): Promise<Survey> => {
  const notes = new Notes(source.shape.header);
  const sample: unknown[] = [];
  let [looked, size] = [0, 0];
  for await (const item of each(source.read(watch))) {
    if (isBroken(item)) continue;
    looked += 1;
    notes.note(item.value, item.record);
    if (sample.length < SAMPLE && size < SAMPLE_SIZE) {
      sample.push(item.value);
      size += looked <= 50 ? shown(item.value).length : size / looked;
    }
    if (looked >= LOOK) break;
    if (looked % 500 === 0) await new Promise(setImmediate);
  }
  return { source, looked, columns: notes.columns(looked), sample };
};

/** Share of the values of a column that are words of some sort, 0 where they are too many to know. */
export const wordsShare = ({ words = [] }: Column, isKnown: (word: string) => boolean): number => {
  const all = words.reduce((sum, { count }) => sum + count, 0);
  const known = words
    .filter(({ word }) => isKnown(word))
    .reduce((sum, { count }) => sum + count, 0);
  return all === 0 ? 0 : known / all;
};
