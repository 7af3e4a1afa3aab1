import { ndjsonSource } from "./fixed/ndjson/source.ts";
import { runFixed } from "./fixed/run.ts";
import { defineImportFormat } from "./kit/define-format.ts";

/** Decisions as another Doelspoor exports them: one JSON object a line. */
export const ndjson = defineImportFormat({
  name: "ndjson",
  label: "NDJSON-export van Doelspoor",
  run: runFixed(ndjsonSource),
});
