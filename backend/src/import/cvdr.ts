import { cvdrSource } from "./cvdr/source.ts";
import { runFixed } from "./fixed/run.ts";
import { defineImportFormat } from "./kit/define-format.ts";

/** Regulations of municipalities as the Centrale Voorziening Decentrale Regelgeving gives them: XML, a file a version. */
export const cvdr = defineImportFormat({
  name: "cvdr",
  label: "Regelingen uit de CVDR (XML)",
  run: runFixed(cvdrSource),
});
