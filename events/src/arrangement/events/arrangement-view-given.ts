import * as z from "zod/mini";
import { firstVersion, statusFacts, text, textFacts } from "../../kit/index.ts";
import { defineArrangementEvent } from "../state.ts";

/**
 * The council gives its view, or decides to give none (Wgr art. 1, 10, 35). The fact `heard` is a list:
 * `given` or `not-given`, and the day.
 */
export const ArrangementViewGiven = defineArrangementEvent({
  type: "ArrangementViewGiven",
  label: "Zienswijze",
  versions: firstVersion(z.object({ given: z.boolean(), view: z.optional(text(20_000)) })),
  summarise: ({ given, view }) =>
    `${given ? "De raad gaf een zienswijze" : "De raad gaf geen zienswijze"}${view === undefined ? "." : `: ${view}`}`,
  evolve: (state) => ({ ...state, status: "viewed" }),
  facts: ({ given }, about) => [
    ...statusFacts(about, { status: "viewed" }),
    ...textFacts(about, { heard: [given ? "given" : "not-given", about.occurredOn] }),
  ],
});
