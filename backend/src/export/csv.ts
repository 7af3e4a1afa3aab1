import { columns, type Cell } from "./kit/columns.ts";
import { defineExport } from "./kit/define-export.ts";
import { guarded } from "./kit/formula.ts";

/** Spreadsheets read UTF-8 as such where the file begins with this. */
const BYTE_ORDER_MARK = "\uFEFF";

const quoted = (text: string): string =>
  /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const written = (cell: Cell): string => {
  if (cell === undefined) return "";
  // A number is no formula, also where it is less than nothing; Dutch writes it with a comma.
  return typeof cell === "number" ? String(cell).replace(".", ",") : quoted(guarded(cell));
};

const line = (cells: readonly Cell[]): string => `${cells.map(written).join(";")}\r\n`;

/** Comma-separated values as a Dutch spreadsheet opens them: semicolons, UTF-8 with its mark. */
export const csv = defineExport({
  name: "csv",
  label: "CSV",
  extension: "csv",
  media: "text/csv",
  write: async function* ({ decisions }) {
    yield BYTE_ORDER_MARK + line(columns.map(({ heading }) => heading));
    for await (const exported of decisions()) yield line(columns.map(({ cell }) => cell(exported)));
  },
});
