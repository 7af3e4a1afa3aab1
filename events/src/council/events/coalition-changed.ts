import * as z from "zod/mini";
import { dutchList, firstVersion, text } from "../../kit/index.ts";
import { coalitionOn } from "../composition.ts";
import { endOpen } from "../periods.ts";
import { defineCouncilEvent } from "../state.ts";

/** Factions leave the running coalition or join it; it goes on under its name (domain.md 4.6). */
export const CoalitionChanged = defineCouncilEvent({
  type: "CoalitionChanged",
  label: "Coalitie gewijzigd",
  tone: "political",
  versions: firstVersion(
    z.object({ joined: z.array(text(200)), left: z.array(text(200)), reason: z.optional(text()) }),
  ),
  summarise: ({ joined, left, reason }) => {
    const parts = [
      ...(left.length === 0 ? [] : [`${dutchList(left)} stapte uit de coalitie`]),
      ...(joined.length === 0 ? [] : [`${dutchList(joined)} kwam bij de coalitie`]),
    ];
    const told = parts.length === 0 ? "De coalitie bleef gelijk" : dutchList(parts);
    return `${told.charAt(0).toUpperCase()}${told.slice(1)}${reason === undefined ? "." : `: ${reason}`}`;
  },
  evolve: (state, { joined, left }, { from }) => {
    const running = coalitionOn(state, from);
    if (running === undefined) return state;
    const factions = [...running.factions.filter((each) => !left.includes(each)), ...joined];
    const { name } = running;
    return {
      ...state,
      coalitions: [...endOpen(state.coalitions, from), { name, factions, from }],
    };
  },
});
