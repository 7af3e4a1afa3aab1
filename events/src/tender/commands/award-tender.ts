import { TenderAwarded } from "../events/tender-awarded.ts";
import { refusedAward } from "../standstill.ts";
import { defineTenderCommand } from "../state.ts";

/** Records the final award. Refuses one within the stand-still, or before a judgment that it has to wait for. */
export const awardTender = defineTenderCommand({
  name: "award-tender",
  label: "Definitief gunnen",
  step: "award",
  event: TenderAwarded,
  check: refusedAward,
});
