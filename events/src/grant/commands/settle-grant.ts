import { GrantSettled } from "../events/grant-settled.ts";
import { defineGrantCommand } from "../state.ts";

/** Records that a grant was settled. */
export const settleGrant = defineGrantCommand({
  name: "settle-grant",
  label: "Subsidie vaststellen",
  step: "settle",
  event: GrantSettled,
});
