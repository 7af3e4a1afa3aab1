import { GrantGiven } from "../events/grant-given.ts";
import { defineGrantCommand } from "../state.ts";

/** Records that a grant was given. */
export const giveGrant = defineGrantCommand({
  name: "give-grant",
  label: "Subsidie verlenen",
  step: "give",
  event: GrantGiven,
});
