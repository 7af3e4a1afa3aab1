import { FactionsMerged } from "../events/factions-merged.ts";
import { takenName, unknownFaction } from "../composition.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that factions go on as one. */
export const mergeFactions = defineCouncilCommand({
  name: "merge-factions",
  label: "Fracties samenvoegen",
  event: FactionsMerged,
  check: (state, { factions, name }, { from }) =>
    factions.map((faction) => unknownFaction(state, faction, from)).find((refusal) => refusal) ??
    (factions.includes(name) ? undefined : takenName(state, name, from)),
});
