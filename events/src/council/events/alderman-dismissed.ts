import * as z from "zod/mini";
import { countedVotes, dutchNumber, firstVersion, text } from "../../kit/index.ts";
import { endOpen } from "../periods.ts";
import { defineCouncilEvent } from "../state.ts";

/**
 * The council dismisses an alderman it no longer trusts (Gemeentewet art. 49), a decision apart from the
 * motion. The vote is secret (art. 31): totals are all there can be.
 */
export const AldermanDismissed = defineCouncilEvent({
  type: "AldermanDismissed",
  label: "Wethouder ontslagen",
  tone: "political",
  versions: firstVersion(
    z.object({ name: text(200), reason: z.optional(text()), totals: z.optional(countedVotes) }),
  ),
  summarise: ({ name, reason, totals }) => {
    const votes =
      totals === undefined
        ? ""
        : `, met ${dutchNumber(totals.for)} stemmen voor en ${dutchNumber(totals.against)} tegen`;
    return `De raad ontsloeg wethouder ${name}${votes}${reason === undefined ? "." : `: ${reason}`}`;
  },
  evolve: (state, { name }, { from }) => ({
    ...state,
    aldermen: endOpen(state.aldermen, from, (each) => each.name === name),
  }),
});
