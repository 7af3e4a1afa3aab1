import { AldermanLeft } from "../events/alderman-left.ts";
import { notInOffice } from "../periods.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that an alderman left. */
export const releaseAlderman = defineCouncilCommand({
  name: "release-alderman",
  label: "Vertrek wethouder vastleggen",
  event: AldermanLeft,
  check: ({ aldermen }, { name }, { date }) => notInOffice(aldermen, name, date),
});
