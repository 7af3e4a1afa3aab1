import * as z from "zod/mini";
import { firstVersion, movedTo, statusFacts, text } from "../../kit/index.ts";
import { defineRegulationEvent } from "../state.ts";

/** The Crown or a court suspends a regulation: it has no effect until that is lifted (Gemeentewet art. 268, 273–281a). */
export const RegulationSuspended = defineRegulationEvent({
  type: "RegulationSuspended",
  label: "Geschorst",
  tone: "signal",
  versions: firstVersion(z.object({ by: text(200), reason: text() })),
  summarise: ({ by, reason }) => `Deze regeling werd geschorst door ${by}: ${reason}`,
  evolve: (state, _data, about) => movedTo(state, "suspended", about),
  facts: (_data, { subject, from }) =>
    statusFacts({ subject, from }, { status: "suspended", inForce: false }),
});
