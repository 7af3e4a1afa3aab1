import { CoalitionEnded } from "../events/coalition-ended.ts";
import { tooEarly } from "../periods.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that the running coalition broke. */
export const endCoalition = defineCouncilCommand({
  name: "end-coalition",
  label: "Einde coalitie vastleggen",
  event: CoalitionEnded,
  check: ({ coalitions }, _input, { date }) => {
    const running = coalitions.find(({ to }) => to === undefined);
    return running === undefined ? { code: "not-recorded" } : tooEarly(date, running.from);
  },
});
