import { GrantChanged } from "../events/grant-changed.ts";
import { defineGrantCommand } from "../state.ts";

/** Records that a grant was changed. */
export const changeGrant = defineGrantCommand({
  name: "change-grant",
  label: "Subsidie wijzigen",
  step: "change",
  event: GrantChanged,
});
