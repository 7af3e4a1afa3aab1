import { TenderIntended } from "../events/tender-intended.ts";
import { defineTenderCommand } from "../state.ts";

/** Records that something is to be bought. */
export const intendTender = defineTenderCommand({
  name: "intend-tender",
  label: "Aanbesteding voorbereiden",
  step: "intend",
  event: TenderIntended,
});
