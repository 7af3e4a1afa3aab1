import { CoalitionFormed } from "../events/coalition-formed.ts";
import { tooEarly } from "../periods.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that factions carry a college together. Refuses one that starts before the last one did. */
export const formCoalition = defineCouncilCommand({
  name: "form-coalition",
  label: "Coalitie vastleggen",
  event: CoalitionFormed,
  check: ({ coalitions }, _input, { date }) => {
    const last = coalitions.at(-1);
    return last === undefined ? undefined : tooEarly(date, last.to ?? last.from);
  },
});
