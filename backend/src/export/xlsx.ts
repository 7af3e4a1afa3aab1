import writeWorkbook, { type Cell as SheetCell, type Row } from "write-excel-file/node";
import { columns, type Cell, type Column } from "./kit/columns.ts";
import { defineExport } from "./kit/define-export.ts";

/** Most letters in a cell of a workbook. */
const MOST_LETTERS = 32_767;

// A cell of text is never calculated, whatever it begins with.
const cellOf = ({ type }: Column, value: Cell): SheetCell => {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  return type === "date"
    ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd-mm-yyyy" }
    : { value: value.slice(0, MOST_LETTERS), type: String };
};

const head: Row = columns.map(({ heading }) => ({
  value: heading,
  type: String,
  fontWeight: "bold",
}));

/** A workbook with one sheet; dates and numbers are dates and numbers, the first row stays in sight. */
export const xlsx = defineExport({
  name: "xlsx",
  label: "Excel",
  extension: "xlsx",
  media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: async function* ({ decisions }) {
    const rows: Row[] = [head];
    for await (const exported of decisions())
      rows.push(columns.map((column) => cellOf(column, column.cell(exported))));
    const widths = columns.map(({ width }) => ({ width }));
    const options = { sheet: "Besluiten", columns: widths, stickyRowsCount: 1 };
    yield await writeWorkbook(rows, options).toBuffer();
  },
});
