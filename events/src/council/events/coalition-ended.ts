import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { endOpen } from "../periods.ts";
import { defineCouncilEvent } from "../state.ts";

/** A coalition breaks; the college stays until its members resign or are dismissed (domain.md 4.6). */
export const CoalitionEnded = defineCouncilEvent({
  type: "CoalitionEnded",
  label: "Einde coalitie",
  tone: "political",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `De coalitie hield op te bestaan: ${reason}`,
  evolve: (state, _data, { occurredOn }) => ({
    ...state,
    coalitions: endOpen(state.coalitions, occurredOn),
  }),
});
