import { TenderProceedingsDecided } from "../events/tender-proceedings-decided.ts";
import { defineTenderCommand } from "../state.ts";

/** Records the judgment in interim proceedings. */
export const decideTenderProceedings = defineTenderCommand({
  name: "decide-tender-proceedings",
  label: "Uitspraak in kort geding vastleggen",
  step: "decideProceedings",
  event: TenderProceedingsDecided,
});
