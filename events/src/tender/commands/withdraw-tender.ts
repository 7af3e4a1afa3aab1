import { TenderWithdrawn } from "../events/tender-withdrawn.ts";
import { defineTenderCommand } from "../state.ts";

/** Records that a tender was withdrawn. */
export const withdrawTender = defineTenderCommand({
  name: "withdraw-tender",
  label: "Aanbesteding intrekken",
  step: "withdraw",
  event: TenderWithdrawn,
});
