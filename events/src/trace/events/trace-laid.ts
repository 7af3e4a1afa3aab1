import * as z from "zod/mini";
import { firstVersion, subjectId, text, textFacts } from "../../kit/index.ts";
import { traceKinds, traceTypes } from "../kinds.ts";
import { slotTexts } from "../slots.ts";
import { defineTraceEvent } from "../state.ts";

const slot = () => z.optional(text(200));

/**
 * A decision is tied to what it rests on, with the intention in the recorder's words. The five slots
 * let a later hop be compared with this one (domain.md N4).
 */
export const TraceLaid = defineTraceEvent({
  type: "TraceLaid",
  label: "Spoor gelegd",
  versions: firstVersion(
    z.object({
      source: subjectId(),
      target: subjectId(),
      type: z.enum(traceTypes),
      intention: text(400),
      slots: z.optional(
        z.object({
          targetGroup: slot(),
          effect: slot(),
          direction: slot(),
          measure: slot(),
          term: slot(),
        }),
      ),
    }),
  ),
  summarise: ({ type, intention }) =>
    `Een spoor werd gelegd (${traceKinds[type].label}): “${intention}”`,
  evolve: (_state, { source, target, type, intention }, { occurredOn }) => ({
    status: "laid",
    since: occurredOn,
    source,
    target,
    type,
    intention,
  }),
  facts: ({ source, target, type, intention, slots }, { subject, from, validTo }) => [
    { kind: "relation", source, target, type, intention, subject, from, to: validTo },
    ...(slots === undefined ? [] : textFacts({ subject, from }, slotTexts(slots))),
  ],
});
