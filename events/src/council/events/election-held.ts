import * as z from "zod/mini";
import { count, dutchCount, firstVersion, text } from "../../kit/index.ts";
import { defineCouncilEvent } from "../state.ts";

/** The members of the council are elected (Kieswet; seats by Gemeentewet art. 8). Nothing lapses by it. */
export const ElectionHeld = defineCouncilEvent({
  type: "ElectionHeld",
  label: "Verkiezing",
  tone: "political",
  versions: firstVersion(
    z.object({
      seats: count(),
      results: z.array(z.object({ faction: text(200), seats: count() })),
    }),
  ),
  summarise: ({ seats, results }) =>
    `De inwoners kozen een nieuwe raad: ${dutchCount(seats, "zetel", "zetels")}, ${dutchCount(results.length, "fractie", "fracties")}.`,
  evolve: (state, { seats, results }, { occurredOn }) => ({
    ...state,
    elections: [...state.elections, { date: occurredOn, seats, results }].sort((left, right) =>
      left.date < right.date ? -1 : 1,
    ),
  }),
});
