import { dutchNumber } from "@doelspoor/events";
import type { BrokenItem, Item } from "./items.ts";
import { isKnownHeader } from "./words.ts";

type Row = readonly string[];

/** So many rows are looked at to find the header among. */
export const HEADER_ROWS = 25;

const isFilled = (cell: string): boolean => cell.trim() !== "";

const widthOf = (row: Row): number => row.filter(isFilled).length;

const looksLikeData = (cell: string): boolean =>
  /^[\d\s.,:/%€-]+$/.test(cell) || cell.length > 60 || /^https?:/.test(cell);

const scoreOf = (row: Row, width: number): number => {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (cells.length === 0) return 0;
  const distinct = new Set(cells).size / cells.length;
  const filled = Math.min(1, cells.length / Math.max(1, width));
  const known = cells.filter(isKnownHeader).length;
  const data = cells.filter(looksLikeData).length / cells.length;
  return filled * distinct + Math.min(known, 6) - 2 * data - (cells.length === 1 ? 2 : 0);
};

/** The row among the first that heads the columns, from 1; what stands above it is a title. */
export const headerRowOf = (rows: readonly Row[]): number => {
  const first = rows.slice(0, HEADER_ROWS);
  const width = Math.max(...first.map(widthOf), 1);
  const scores = first.map((row) => scoreOf(row, width));
  const best = scores.indexOf(Math.max(...scores));
  return Math.max(0, best) + 1;
};

/** The names of the columns; one that stands there twice, or has none, is told by its number. */
export const headerOf = (row: Row): readonly string[] => {
  const seen = new Map<string, number>();
  let last = row.length;
  while (last > 0 && !isFilled(row[last - 1] ?? "")) last -= 1;
  return row.slice(0, last).map((cell, index) => {
    const name = cell.replaceAll(/\s+/g, " ").trim() || `Kolom ${String(index + 1)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${String(times)})`;
  });
};

const raggedReason = (row: Row, width: number): string =>
  `heeft ${dutchNumber(row.length)} kolommen waar de kop er ${dutchNumber(width)} heeft; welke waarde waar hoort is niet te zeggen`;

const isRagged = (row: Row, width: number, isSheet: boolean): boolean =>
  row.length < width ? !isSheet : row.slice(width).some(isFilled);

/** How the rows of a table are read. */
export interface TableShape {
  readonly header: readonly string[];
  /** Row of the header, from 1. */
  readonly headerRow: number;
  /** Whether empty cells at the end of a row are left out, as in a spreadsheet. */
  readonly isSheet: boolean;
}

/** The rows below the header as records; a row that does not fit the header is named. */
export async function* recordsIn(
  batches: AsyncIterable<readonly (Row | BrokenItem)[]>,
  { header, headerRow, isSheet }: TableShape,
): AsyncGenerator<readonly Item[]> {
  let [number, record] = [0, 0];
  const itemOf = (row: Row): Item => {
    record += 1;
    return isRagged(row, header.length, isSheet)
      ? { record, message: raggedReason(row, header.length), original: row, width: row.length }
      : { record, value: row };
  };
  for await (const batch of batches) {
    const items: Item[] = [];
    for (const row of batch) {
      number += 1;
      if ("message" in row) items.push({ ...row, record: record + 1 });
      else if (number > headerRow && row.some(isFilled)) items.push(itemOf(row));
    }
    yield items;
  }
}
