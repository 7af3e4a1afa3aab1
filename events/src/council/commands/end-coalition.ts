import { CoalitionEnded } from "../events/coalition-ended.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that the running coalition broke. */
export const endCoalition = defineCouncilCommand({
  name: "end-coalition",
  label: "Einde coalitie vastleggen",
  event: CoalitionEnded,
  check: ({ coalitions }) =>
    coalitions.some(({ to }) => to === undefined) ? undefined : { code: "not-recorded" },
});
