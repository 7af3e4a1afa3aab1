import writeWorkbook, { type Cell as SheetCell, type Row } from "write-excel-file/node";
import type { Cell, Column } from "./columns.ts";

/** Most letters in a cell of a workbook. */
const MOST_LETTERS = 32_767;

// A cell of text is never calculated, whatever it begins with.
const cellOf = (type: Column["type"], value: Cell): SheetCell => {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  return type === "date"
    ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd-mm-yyyy" }
    : { value: value.slice(0, MOST_LETTERS), type: String };
};

/** A workbook with one sheet; dates and numbers are dates and numbers, the first row stays in sight. */
export const workbook = async <Of>(
  sheet: string,
  columns: readonly Column<Of>[],
  rows: AsyncIterable<Of> | Iterable<Of>,
): Promise<Uint8Array> => {
  const written: Row[] = [
    columns.map(({ heading }) => ({ value: heading, type: String, fontWeight: "bold" })),
  ];
  for await (const row of rows)
    written.push(columns.map(({ type, cell }) => cellOf(type, cell(row))));
  const widths = columns.map(({ width }) => ({ width }));
  const options = { sheet, columns: widths, stickyRowsCount: 1 };
  return writeWorkbook(written, options).toBuffer();
};
