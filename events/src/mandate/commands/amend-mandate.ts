import { MandateAmended } from "../events/mandate-amended.ts";
import { defineMandateCommand } from "../state.ts";

/** Records that it was changed. */
export const amendMandate = defineMandateCommand({
  name: "amend-mandate",
  label: "Bevoegdheid wijzigen",
  step: "amend",
  event: MandateAmended,
});
