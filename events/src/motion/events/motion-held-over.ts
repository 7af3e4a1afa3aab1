import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/** The movers hold it over to a later meeting (reglement van orde). */
export const MotionHeldOver = defineMotionEvent({
  type: "MotionHeldOver",
  label: "Aangehouden",
  versions: firstVersion(z.object({ until: z.optional(text(200)), reason: z.optional(text()) })),
  summarise: ({ until, reason }) =>
    `Aangehouden${until === undefined ? "" : ` tot ${until}`}${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state) => ({ ...state, status: "held-over" }),
  facts: (_data, { subject, from }) => [{ kind: "status", status: "held-over", subject, from }],
});
