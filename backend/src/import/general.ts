import { runGeneral } from "./general/run.ts";
import { defineImportFormat } from "./kit/define-format.ts";

/**
 * Exports of whatever system, and lists that people keep themselves: CSV, Excel (.xlsx) and JSON, by a
 * mapping of columns that is proposed, kept and used again.
 */
export const general = defineImportFormat({
  name: "general",
  label: "CSV, Excel of JSON uit elk systeem, met een koppeling van kolommen",
  run: runGeneral,
});
