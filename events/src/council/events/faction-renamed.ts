import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { moved, withShifts } from "../composition.ts";
import { defineCouncilEvent } from "../state.ts";

/** A faction goes on under another name. */
export const FactionRenamed = defineCouncilEvent({
  type: "FactionRenamed",
  label: "Fractie hernoemd",
  tone: "political",
  versions: firstVersion(z.object({ faction: text(200), name: text(200) })),
  summarise: ({ faction, name }) => `De fractie ${faction} heet voortaan ${name}.`,
  evolve: (state, { faction, name }, { from }) => ({
    ...state,
    members: moved(state.members, { from, to: name }, (member) => member.faction === faction),
    shifts: withShifts(state, { date: from, from: faction, to: name, seats: "all" }),
  }),
});
