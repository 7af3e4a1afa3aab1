import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineArrangementEvent } from "../state.ts";

/** It ends for all who take part, or its draft is given up. */
export const ArrangementEnded = defineArrangementEvent({
  type: "ArrangementEnded",
  label: "Beëindigd",
  lane: "executive",
  tone: "done",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `Dit werd beëindigd: ${reason}`,
  evolve: (state) => ({ ...state, status: "ended" }),
  facts: (_data, about) => statusFacts(about, { status: "ended", inForce: false }),
});
