import * as z from "zod/mini";
import { firstVersion, movedTo, statusFacts, text } from "../../kit/index.ts";
import { defineResolutionEvent } from "../state.ts";

/** The Crown or a court suspends a resolution: it has no effect until that is lifted (Gemeentewet art. 268, 273–281a). */
export const ResolutionSuspended = defineResolutionEvent({
  type: "ResolutionSuspended",
  label: "Besluit geschorst",
  tone: "signal",
  versions: firstVersion(z.object({ by: text(200), reason: text() })),
  summarise: ({ by, reason }) => `Dit besluit werd geschorst door ${by}: ${reason}`,
  evolve: (state, _data, about) => movedTo(state, "suspended", about),
  facts: (_data, { subject, from }) =>
    statusFacts({ subject, from }, { status: "suspended", inForce: false }),
});
