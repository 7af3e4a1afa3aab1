import { coalitionAgreementSource } from "./fixed/coalition-agreement/source.ts";
import { runFixed } from "./fixed/run.ts";
import { defineImportFormat } from "./kit/define-format.ts";

/** A coalition agreement split into what was agreed: YAML with the parties, the day and the agreements by theme. */
export const coalitionAgreement = defineImportFormat({
  name: "coalition-agreement",
  label: "Coalitieakkoord (YAML)",
  run: runFixed(coalitionAgreementSource),
});
