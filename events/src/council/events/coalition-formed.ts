import * as z from "zod/mini";
import { dutchList, firstVersion, text } from "../../kit/index.ts";
import { endOpen } from "../periods.ts";
import { defineCouncilEvent } from "../state.ts";

/** Factions agree to carry a college together. The law knows no coalition: a political fact (domain.md 4.2). */
export const CoalitionFormed = defineCouncilEvent({
  type: "CoalitionFormed",
  label: "Nieuwe coalitie",
  tone: "political",
  versions: firstVersion(
    z.object({ name: text(200), factions: z.array(text(200)).check(z.minLength(1)) }),
  ),
  summarise: ({ name, factions }) =>
    `De coalitie “${name}” werd gevormd door ${dutchList(factions)}.`,
  evolve: (state, { name, factions }, { occurredOn }) => ({
    ...state,
    coalitions: [...endOpen(state.coalitions, occurredOn), { name, factions, from: occurredOn }],
  }),
});
