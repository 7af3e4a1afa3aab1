import { collegeLettersSource } from "./fixed/college-letters/source.ts";
import { runFixed } from "./fixed/run.ts";
import { defineImportFormat } from "./kit/define-format.ts";

/** Letters of the college to the council, as iBabs publishes them: JSON with a record a letter. */
export const collegeLetters = defineImportFormat({
  name: "college-letters",
  label: "Collegebrieven uit iBabs (JSON)",
  run: runFixed(collegeLettersSource),
});
