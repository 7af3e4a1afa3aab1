import { columns } from "./kit/columns.ts";
import { BYTE_ORDER_MARK, csvLine } from "./kit/csv-line.ts";
import { defineExport } from "./kit/define-export.ts";

/** Comma-separated values as a Dutch spreadsheet opens them: semicolons, UTF-8 with its mark. */
export const csv = defineExport({
  name: "csv",
  label: "CSV",
  extension: "csv",
  media: "text/csv",
  write: async function* ({ decisions }) {
    yield BYTE_ORDER_MARK + csvLine(columns.map(({ heading }) => heading));
    for await (const exported of decisions())
      yield csvLine(columns.map(({ cell }) => cell(exported)));
  },
});
