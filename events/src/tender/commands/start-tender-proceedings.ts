import { TenderProceedingsStarted } from "../events/tender-proceedings-started.ts";
import { defineTenderCommand } from "../state.ts";

/** Records that somebody opposes the award. */
export const startTenderProceedings = defineTenderCommand({
  name: "start-tender-proceedings",
  label: "Bezwaar of kort geding vastleggen",
  step: "startProceedings",
  event: TenderProceedingsStarted,
});
