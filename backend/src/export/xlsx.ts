import { columns } from "./kit/columns.ts";
import { defineExport } from "./kit/define-export.ts";
import { workbook } from "./kit/workbook.ts";

/** A workbook with one sheet of decisions. */
export const xlsx = defineExport({
  name: "xlsx",
  label: "Excel",
  extension: "xlsx",
  media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: async function* ({ decisions }) {
    yield await workbook("Besluiten", columns, decisions());
  },
});
