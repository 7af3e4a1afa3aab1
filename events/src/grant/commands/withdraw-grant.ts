import { GrantWithdrawn } from "../events/grant-withdrawn.ts";
import { defineGrantCommand } from "../state.ts";

/** Records that a grant was withdrawn. */
export const withdrawGrant = defineGrantCommand({
  name: "withdraw-grant",
  label: "Subsidie intrekken",
  step: "withdraw",
  event: GrantWithdrawn,
});
