import { MandateGranted } from "../events/mandate-granted.ts";
import { defineMandateCommand } from "../state.ts";

/** Records that a body lets another decide or act. */
export const grantMandate = defineMandateCommand({
  name: "grant-mandate",
  label: "Bevoegdheid verlenen",
  step: "grant",
  event: MandateGranted,
});
