import { AldermanDismissed } from "../events/alderman-dismissed.ts";
import { notInOffice } from "../periods.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that the council dismisses an alderman. */
export const dismissAlderman = defineCouncilCommand({
  name: "dismiss-alderman",
  label: "Wethouder ontslaan",
  event: AldermanDismissed,
  check: ({ aldermen }, { name }, { from }) => notInOffice(aldermen, name, from),
});
