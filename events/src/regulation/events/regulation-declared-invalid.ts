import * as z from "zod/mini";
import { endFacts, firstVersion, movedTo, text } from "../../kit/index.ts";
import { defineRegulationEvent } from "../state.ts";

/**
 * A court declares a regulation non-binding, as it conflicts with higher law (Gemeentewet art. 121). Where
 * that goes for some provisions alone, the rest stays in force.
 */
export const RegulationDeclaredInvalid = defineRegulationEvent({
  type: "RegulationDeclaredInvalid",
  label: "Onverbindend verklaard",
  tone: "done",
  versions: firstVersion(
    z.object({
      court: text(200),
      /** ECLI or number of the judgment. */
      judgment: z.optional(text(100)),
      reason: text(),
      /** The provisions that do not bind, where not all of them are meant. */
      provisions: z.optional(text(400)),
      /** The judgment goes back in time itself (domain.md L10). */
      saysRetroactive: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ court, judgment, reason, provisions }) => {
    const source = judgment === undefined ? court : `${court} (${judgment})`;
    return `Door een uitspraak van ${source} bindt ${provisions ?? "deze regeling"} niet: ${reason}`;
  },
  evolve: (state, { provisions }, about) =>
    provisions === undefined ? movedTo(state, "non-binding", about) : state,
  facts: ({ provisions }, about) =>
    provisions === undefined ? endFacts(about, "non-binding") : [],
});
