import { runIbabs } from "./ibabs/run.ts";
import { defineImportFormat } from "./kit/define-format.ts";

/**
 * Exports of the council information system iBabs (bestuurlijkeinformatie.nl): JSON lists of motions
 * and amendments, of roll calls and of meetings.
 */
export const ibabs = defineImportFormat({
  name: "ibabs",
  label: "iBabs (bestuurlijkeinformatie.nl)",
  run: runIbabs,
});
