import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { endOpen } from "../periods.ts";
import { defineCouncilEvent } from "../state.ts";

/** Half of the aldermen are in office again; the mayor no longer takes the place of the college. */
export const CollegeRestored = defineCouncilEvent({
  type: "CollegeRestored",
  label: "College weer in functie",
  tone: "political",
  lane: "executive",
  versions: firstVersion(z.object({ remark: z.optional(text()) })),
  summarise: ({ remark }) =>
    `Het college is weer in functie${remark === undefined ? "." : `: ${remark}`}`,
  evolve: (state, _data, { from }) => ({
    ...state,
    replacements: endOpen(state.replacements, from),
  }),
});
