import { runFixed } from "./fixed/run.ts";
import { tendersSource } from "./fixed/tenders/source.ts";
import { defineImportFormat } from "./kit/define-format.ts";

/** Notices of tenders on Tenders Electronic Daily, gathered by procedure: JSON with a record a procedure. */
export const tenders = defineImportFormat({
  name: "tenders",
  label: "Aanbestedingen van TED (JSON)",
  run: runFixed(tendersSource),
});
