import { MandateSuspended } from "../events/mandate-suspended.ts";
import { defineMandateCommand } from "../state.ts";

/** Records that it was suspended. */
export const suspendMandate = defineMandateCommand({
  name: "suspend-mandate",
  label: "Bevoegdheid schorsen",
  step: "suspend",
  event: MandateSuspended,
});
