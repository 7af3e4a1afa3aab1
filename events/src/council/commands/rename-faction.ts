import { FactionRenamed } from "../events/faction-renamed.ts";
import { takenName, unknownFaction } from "../composition.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records another name of a faction. */
export const renameFaction = defineCouncilCommand({
  name: "rename-faction",
  label: "Fractie hernoemen",
  event: FactionRenamed,
  check: (state, { faction, name }, { from }) =>
    unknownFaction(state, faction, from) ?? takenName(state, name, from),
});
