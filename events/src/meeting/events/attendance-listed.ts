import * as z from "zod/mini";
import { count, dutchCount, dutchNumber, firstVersion, text } from "../../kit/index.ts";
import { defineMeetingEvent } from "../state.ts";

/**
 * The attendance list of a meeting as it stands from now on (Gemeentewet art. 20): who comes late or goes
 * early is listed anew.
 */
export const AttendanceListed = defineMeetingEvent({
  type: "AttendanceListed",
  label: "Presentielijst bijgewerkt",
  versions: firstVersion(
    z.object({
      /** Members who are there. */
      present: count(),
      /** Members who are not, per faction. */
      away: z.array(z.object({ faction: text(200), seats: count() })),
      /** The meeting was called anew because too few members came (art. 20 lid 2). */
      calledAnew: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ present, away }) => {
    const missing = away.reduce((sum, { seats }) => sum + seats, 0);
    const there = `Op de presentielijst ${present === 1 ? "staat" : "staan"} ${dutchCount(present, "raadslid", "raadsleden")}`;
    return missing === 0 ? `${there}.` : `${there}, afwezig: ${dutchNumber(missing)}.`;
  },
  evolve: (state, attendance) => ({ ...state, attendance }),
});
