import * as z from "zod/mini";
import { firstVersion, movedTo, statusFacts, text } from "../../kit/index.ts";
import { defineMandateEvent } from "../state.ts";

/** Whoever gave a power, the Crown or a court suspends it (Gemeentewet art. 268, 273–281a). */
export const MandateSuspended = defineMandateEvent({
  type: "MandateSuspended",
  label: "Geschorst",
  tone: "signal",
  lane: "executive",
  versions: firstVersion(z.object({ by: text(200), reason: text() })),
  summarise: ({ by, reason }) => `Deze bevoegdheid werd geschorst door ${by}: ${reason}`,
  evolve: (state, _data, about) => movedTo(state, "suspended", about),
  facts: (_data, { subject, from }) =>
    statusFacts({ subject, from }, { status: "suspended", inForce: false }),
});
