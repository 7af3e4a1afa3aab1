import * as z from "zod/mini";
import { endFacts, firstVersion, movedTo, text } from "../../kit/index.ts";
import { defineMandateEvent } from "../state.ts";

/** The term of a power is over. */
export const MandateExpired = defineMandateEvent({
  type: "MandateExpired",
  label: "Mandaat verlopen",
  tone: "done",
  lane: "executive",
  versions: firstVersion(
    z.object({
      reason: z.optional(text()),
    }),
  ),
  summarise: ({ reason }) =>
    `De termijn van deze bevoegdheid is verlopen${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state, _data, about) => movedTo(state, "expired", about),
  facts: (_data, about) => endFacts(about, "expired"),
});
