import * as z from "zod/mini";
import { endFacts, firstVersion, movedTo, text } from "../../kit/index.ts";
import { defineMandateEvent } from "../state.ts";

/** What a power rests on is gone: the decision, the rule or the function it was given by or to (domain.md L11). */
export const MandateGroundLapsed = defineMandateEvent({
  type: "MandateGroundLapsed",
  label: "Grondslag vervallen",
  tone: "done",
  lane: "executive",
  versions: firstVersion(
    z.object({
      ground: text(500),
    }),
  ),
  summarise: ({ ground }) => `De grondslag van deze bevoegdheid verviel: ${ground}`,
  evolve: (state, _data, about) => movedTo(state, "ground-lapsed", about),
  facts: (_data, about) => endFacts(about, "ground-lapsed"),
});
