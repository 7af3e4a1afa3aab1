import * as z from "zod/mini";
import { endFacts, firstVersion, movedTo, text } from "../../kit/index.ts";
import { defineResolutionEvent } from "../state.ts";

/** A resolution has no effect any more without a decision to end it: its term is over or its purpose is reached. */
export const ResolutionLapsed = defineResolutionEvent({
  type: "ResolutionLapsed",
  label: "Besluit vervallen",
  tone: "done",
  versions: firstVersion(
    z.object({
      reason: text(),
    }),
  ),
  summarise: ({ reason }) => `Dit besluit verviel: ${reason}`,
  evolve: (state, _data, about) => movedTo(state, "lapsed", about),
  facts: (_data, about) => endFacts(about, "lapsed"),
});
