import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineArrangementEvent } from "../state.ts";

/** It enters into force, on its first day of effect. */
export const ArrangementEnteredIntoForce = defineArrangementEvent({
  type: "ArrangementEnteredIntoForce",
  label: "In werking getreden",
  lane: "executive",
  versions: firstVersion(
    z.object({
      explanation: z.optional(text()),
      /** Whether it says itself that it has effect back in time (domain.md L10). */
      saysRetroactive: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ explanation, saysRetroactive }) => {
    const back = saysRetroactive === true ? ", met terugwerkende kracht" : "";
    return `Het trad in werking${back}${explanation === undefined ? "." : `: ${explanation}`}`;
  },
  evolve: (state) => ({ ...state, status: "in-force" }),
  facts: (_data, about) => statusFacts(about, { status: "in-force", inForce: true }),
});
