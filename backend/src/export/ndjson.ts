import { defineExport } from "./kit/define-export.ts";

/** All that is known of each decision, one JSON object a line: votes, traces, amounts and history. */
export const ndjson = defineExport({
  name: "ndjson",
  label: "NDJSON",
  extension: "ndjson",
  media: "application/x-ndjson",
  write: async function* ({ asked: { municipality, moment }, decisions }) {
    for await (const { row, page } of decisions()) {
      const { moment: _moment, decision: _decision, steps: _steps, trail: _trail, ...known } = page;
      const { id, kind, number, title, date, status, portfolio } = row;
      const named = { municipality, ...moment, id, kind, number, title, date, status, portfolio };
      const outcome = page.vote?.outcome;
      // Once more by itself, where whoever reads it looks for votes.
      const votes = page.vote?.factions;
      yield `${JSON.stringify({ ...named, outcome, votes, ...known })}\n`;
    }
  },
});
