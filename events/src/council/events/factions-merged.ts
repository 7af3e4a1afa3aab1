import * as z from "zod/mini";
import { dutchList, firstVersion, text } from "../../kit/index.ts";
import { moved, withShifts } from "../composition.ts";
import { defineCouncilEvent } from "../state.ts";

/** Factions go on as one, under the name of one of them or a new one. */
export const FactionsMerged = defineCouncilEvent({
  type: "FactionsMerged",
  label: "Fracties samengevoegd",
  tone: "political",
  versions: firstVersion(
    z.object({ factions: z.array(text(200)).check(z.minLength(2)), name: text(200) }),
  ),
  summarise: ({ factions, name }) =>
    `De fracties ${dutchList(factions)} gingen samen verder als ${name}.`,
  evolve: (state, { factions, name }, { from }) => {
    const joining = factions.filter((faction) => faction !== name);
    return {
      ...state,
      members: moved(state.members, { from, to: name }, ({ faction }) => joining.includes(faction)),
      shifts: withShifts(
        state,
        ...joining.map((faction) => ({
          date: from,
          from: faction,
          to: name,
          seats: "all" as const,
        })),
      ),
    };
  },
});
