import { runFixed } from "./fixed/run.ts";
import { defineImportFormat } from "./kit/define-format.ts";
import { provincialVotesSource } from "./provincial-votes/source.ts";

/** Votes in the Provinciale Staten by faction, gathered from the portals of the provinces: JSON, a file a province. */
export const provincialVotes = defineImportFormat({
  name: "provincial-votes",
  label: "Stemmingen in Provinciale Staten (wie-stemde-wat)",
  run: runFixed(provincialVotesSource),
});
