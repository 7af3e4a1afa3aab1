import { MandateExpired } from "../events/mandate-expired.ts";
import { defineMandateCommand } from "../state.ts";

/** Records that its term is over. */
export const expireMandate = defineMandateCommand({
  name: "expire-mandate",
  label: "Verlopen vastleggen",
  step: "expire",
  event: MandateExpired,
});
