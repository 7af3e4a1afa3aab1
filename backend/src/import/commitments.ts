import { commitmentsSource } from "./commitments/source.ts";
import { runFixed } from "./fixed/run.ts";
import { defineImportFormat } from "./kit/define-format.ts";

/** Registers of commitments to the council, as iBabs gives them: CSV with a row a commitment. */
export const commitments = defineImportFormat({
  name: "commitments",
  label: "Toezeggingenregister (CSV)",
  run: runFixed(commitmentsSource),
});
