import { MandateRevoked } from "../events/mandate-revoked.ts";
import { defineMandateCommand } from "../state.ts";

/** Records that it was revoked. */
export const revokeMandate = defineMandateCommand({
  name: "revoke-mandate",
  label: "Bevoegdheid intrekken",
  step: "revoke",
  event: MandateRevoked,
});
