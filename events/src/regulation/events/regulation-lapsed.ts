import * as z from "zod/mini";
import { endFacts, firstVersion, movedTo, text } from "../../kit/index.ts";
import { defineRegulationEvent } from "../state.ts";

/**
 * A regulation lapses by operation of law, since a higher law covers its subject (Gemeentewet art. 122) or its
 * own term is over. Where only some provisions lapse, the rest stays in force.
 */
export const RegulationLapsed = defineRegulationEvent({
  type: "RegulationLapsed",
  label: "Van rechtswege vervallen",
  tone: "done",
  versions: firstVersion(
    z.object({
      reason: text(),
      /** The provisions that lapse, where not all of them do. */
      provisions: z.optional(text(400)),
    }),
  ),
  summarise: ({ reason, provisions }) =>
    `Van rechtswege verviel ${provisions ?? "deze regeling"}: ${reason}`,
  evolve: (state, { provisions }, about) =>
    provisions === undefined ? movedTo(state, "lapsed", about) : state,
  facts: ({ provisions }, about) => (provisions === undefined ? endFacts(about, "lapsed") : []),
});
