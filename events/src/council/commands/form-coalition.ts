import { CoalitionFormed } from "../events/coalition-formed.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that factions carry a college together. */
export const formCoalition = defineCouncilCommand({
  name: "form-coalition",
  label: "Coalitie vastleggen",
  event: CoalitionFormed,
});
