import { CoalitionChanged } from "../events/coalition-changed.ts";
import { coalitionOn } from "../composition.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records which factions leave or join the running coalition. */
export const changeCoalition = defineCouncilCommand({
  name: "change-coalition",
  label: "Coalitie wijzigen",
  event: CoalitionChanged,
  check: (state, { joined, left }, { from }) => {
    const running = coalitionOn(state, from);
    if (running === undefined) return { code: "not-recorded" };
    const stranger = left.find((faction) => !running.factions.includes(faction));
    if (stranger !== undefined) return { code: "faction-unknown", faction: stranger };
    const twice = joined.find((faction) => running.factions.includes(faction));
    if (twice !== undefined) return { code: "faction-already-there", faction: twice };
    // A later coalition is there already.
    return running.to === undefined
      ? undefined
      : { code: "date-before-start", date: from, start: running.to };
  },
});
