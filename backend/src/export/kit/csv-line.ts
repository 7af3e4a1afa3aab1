import type { Cell } from "./columns.ts";
import { guarded } from "./formula.ts";

/** Spreadsheets read UTF-8 as such where the file begins with this. */
export const BYTE_ORDER_MARK = "\uFEFF";

const quoted = (text: string): string =>
  /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const written = (cell: Cell): string => {
  if (cell === undefined) return "";
  // A number is no formula, also where it is less than nothing; Dutch writes it with a comma.
  return typeof cell === "number" ? String(cell).replace(".", ",") : quoted(guarded(cell));
};

/** A row as a Dutch spreadsheet opens it by itself: with semicolons, and no cell that it calculates. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(";")}\r\n`;
