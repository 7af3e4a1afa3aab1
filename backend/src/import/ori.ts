import { oriSource } from "./fixed/ori/source.ts";
import { runFixed } from "./fixed/run.ts";
import { defineImportFormat } from "./kit/define-format.ts";

/** Council information by the ORI standard of VNG (2.0): one file with all collections, or pages of the API. */
export const ori = defineImportFormat({
  name: "ori",
  label: "VNG Open Raadsinformatie (ORI-JSON)",
  run: (tools, request) => runFixed(oriSource())(tools, request),
});
