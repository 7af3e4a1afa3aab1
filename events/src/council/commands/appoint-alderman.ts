import { AldermanAppointed } from "../events/alderman-appointed.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records the appointment of an alderman. */
export const appointAlderman = defineCouncilCommand({
  name: "appoint-alderman",
  label: "Wethouder benoemen",
  event: AldermanAppointed,
});
