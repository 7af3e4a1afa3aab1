import { firstCsvRows, readCsvRows, separatorOf } from "./csv.ts";
import { together, type BrokenItem, type Item, type Watch } from "./items.ts";
import { listsIn, readJson, readLines, type JsonList } from "./json.ts";
import { isOwnExport, unguarded } from "./own-export.ts";
import type { Shape } from "./paths.ts";
import type { ProbedFile } from "./probe.ts";
import { HEADER_ROWS, headerOf, headerRowOf, recordsIn } from "./table.ts";
import { Workbook } from "./workbook.ts";
import { UnreadableWorkbook } from "./zip.ts";
import { isKnownHeader } from "./words.ts";

/** How to find the records in a file; what is left out is found by its content. */
export interface Layout {
  /** Sheet of a workbook. */
  readonly sheet?: string | undefined;
  /** Row of the header of a table, from 1. */
  readonly headerRow?: number | undefined;
  readonly separator?: string | undefined;
  /** Selector of the records in JSON, for example `$.moties.*`. */
  readonly records?: string | undefined;
}

/** A file of which is known where its records are. */
export interface Source {
  readonly file: ProbedFile;
  readonly shape: Shape;
  readonly layout: Layout;
  /** What else there was to choose: the sheets of a workbook, the lists of a JSON file. */
  readonly choices: readonly string[];
  /** The rows above the header, which are skipped. */
  readonly titles: readonly string[];
  /** The records, as many together as were read at once. */
  readonly read: (watch: Watch) => AsyncIterable<readonly Item[]>;
}

type Row = readonly string[];

interface Opening {
  readonly file: ProbedFile;
  readonly layout: Layout;
  readonly watch: Watch;
}

const titlesOf = (rows: readonly Row[]): readonly string[] =>
  rows
    .map((row) => row.filter((cell) => cell.trim() !== "").join(" "))
    .filter((line) => line !== "");

const openCsv = ({ file, layout }: Opening): Source => {
  const separator = layout.separator ?? separatorOf(file.sample);
  const rows = firstCsvRows(file.sample, separator);
  const headerRow = layout.headerRow ?? headerRowOf(rows);
  const header = headerOf(rows[headerRow - 1] ?? []);
  const shape = { header, headerRow, isSheet: false };
  return {
    file,
    shape,
    layout: { separator, headerRow },
    choices: [],
    titles: titlesOf(rows.slice(0, headerRow - 1)),
    read: (watch) => {
      const records = recordsIn(readCsvRows(file, separator, watch), shape);
      return isOwnExport(header) ? unguarded(records) : records;
    },
  };
};

async function* sheetRows(path: string, sheet: string): AsyncGenerator<Row | BrokenItem> {
  let book: Workbook | undefined;
  try {
    book = await Workbook.open(path);
    yield* book.rows(sheet);
  } catch (cause) {
    if (!(cause instanceof UnreadableWorkbook)) throw cause;
    yield { record: 0, message: cause.message, ends: true };
  } finally {
    book?.close();
  }
}

const firstRows = async (rows: AsyncIterable<Row>): Promise<readonly Row[]> => {
  const first: Row[] = [];
  for await (const row of rows) {
    first.push(row);
    if (first.length >= HEADER_ROWS) break;
  }
  return first;
};

/** The sheet that looks most like a table of records. */
const bestSheet = async (book: Workbook): Promise<string> => {
  let best = { sheet: book.sheets[0] ?? "", score: -1 };
  for (const sheet of book.sheets) {
    const rows = await firstRows(book.rows(sheet));
    const header = headerOf(rows[headerRowOf(rows) - 1] ?? []);
    const score = header.filter(isKnownHeader).length + Math.min(rows.length, 5) / 100;
    if (score > best.score) best = { sheet, score };
  }
  return best.sheet;
};

const openWorkbook = async ({ file, layout, watch }: Opening): Promise<Source> => {
  const book = await Workbook.open(file.path);
  try {
    const sheet = layout.sheet ?? (await bestSheet(book));
    const rows = await firstRows(book.rows(sheet));
    const headerRow = layout.headerRow ?? headerRowOf(rows);
    const header = headerOf(rows[headerRow - 1] ?? []);
    const shape = { header, headerRow, isSheet: true };
    watch(new Uint8Array(file.size));
    return {
      file,
      shape,
      layout: { sheet, headerRow },
      choices: book.sheets,
      titles: titlesOf(rows.slice(0, headerRow - 1)),
      read: () => recordsIn(together(sheetRows(file.path, sheet)), shape),
    };
  } finally {
    book.close();
  }
};

const depthOf = (path: string): number => path.split("*").length;

/** The list that holds the records: whose fields are best known, then the longest. */
const bestList = (lists: readonly JsonList[]): JsonList | undefined => {
  const score = ({ keys, count, path }: JsonList) =>
    keys.filter(isKnownHeader).length - 2 * (depthOf(path) - 2) + Math.log10(count + 1) / 2;
  return lists.toSorted((left, right) => score(right) - score(left))[0];
};

const openJson = async ({ file, layout, watch }: Opening): Promise<Source> => {
  const lists = await listsIn(file, watch);
  const records = layout.records ?? bestList(lists)?.path ?? "$";
  return {
    file,
    shape: {},
    layout: { records },
    choices: lists.map(({ path }) => path),
    titles: [],
    read: (more) => together(readJson(file, records, more)),
  };
};

const openLines = ({ file }: Opening): Source => ({
  file,
  shape: {},
  layout: {},
  choices: [],
  titles: [],
  read: (watch) => together(readLines(file, watch)),
});

/** The same source, which is read from the file once, whole, and kept. */
export const keeping = (source: Source): Source => {
  let kept: (readonly Item[])[] | undefined;
  const read = async function* (watch: Watch): AsyncGenerator<readonly Item[]> {
    if (kept !== undefined) watch(new Uint8Array(source.file.size));
    else {
      const batches: (readonly Item[])[] = [];
      for await (const batch of source.read(watch)) batches.push(batch);
      kept = batches;
    }
    yield* kept;
  };
  return { ...source, read };
};

/**
 * Finds where the records of a file are.
 * @throws UnreadableWorkbook
 */
export const openSource = async (
  file: ProbedFile,
  layout: Layout,
  watch: Watch,
): Promise<Source> => {
  const opening = { file, layout, watch };
  if (file.content === "workbook") return openWorkbook(opening);
  if (file.content === "json") return openJson(opening);
  return file.content === "lines" ? openLines(opening) : openCsv(opening);
};
