import { TenderFailed } from "../events/tender-failed.ts";
import { defineTenderCommand } from "../state.ts";

/** Records that a tender failed. */
export const failTender = defineTenderCommand({
  name: "fail-tender",
  label: "Aanbesteding mislukt",
  step: "fail",
  event: TenderFailed,
});
