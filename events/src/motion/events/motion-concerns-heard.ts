import * as z from "zod/mini";
import { firstVersion, text, textFacts } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/**
 * The college could give its wishes and concerns on a members' proposal; the council decides no earlier
 * (Gemeentewet art. 147a lid 4). Without a text it had none.
 */
export const MotionConcernsHeard = defineMotionEvent({
  type: "MotionConcernsHeard",
  label: "Wensen en bedenkingen van het college",
  lane: "executive",
  versions: firstVersion(z.object({ concerns: z.optional(text(20_000)) })),
  summarise: ({ concerns }) =>
    concerns === undefined
      ? "Het college gaf geen wensen of bedenkingen."
      : `Het college gaf wensen en bedenkingen: ${concerns}`,
  evolve: (state) => state,
  facts: (_data, about) => textFacts(about, { heard: "executive" }),
});
