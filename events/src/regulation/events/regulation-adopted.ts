import * as z from "zod/mini";
import { bodies, establishedFacts, firstVersion, isoDate } from "../../kit/index.ts";
import { movedUntil, statusFacts, textFacts } from "../../kit/index.ts";
import { burdenFacts, regulationContent, regulationTexts } from "../content.ts";
import { regulationKinds } from "../kinds.ts";
import { defineRegulationEvent } from "../state.ts";

/**
 * A body adopts a regulation: a by-law (Gemeentewet art. 147, 149), further rules (art. 156 lid 3) or policy
 * rules (Awb art. 4:81). Where a draft was recorded, only what changed since need be given; where not,
 * the kind and the title must be.
 */
export const RegulationAdopted = defineRegulationEvent({
  type: "RegulationAdopted",
  label: "Vastgesteld",
  versions: firstVersion(
    z.extend(z.partial(regulationContent), {
      /** Day on which the decision says that the rules enter into force. */
      entersIntoForceOn: z.optional(isoDate()),
      /** The decision itself gives retroactive effect (domain.md L10). */
      saysRetroactive: z.optional(z.boolean()),
    }),
  ),
  summarise: ({ kind, title, adoptedBy }) => {
    const what = kind === undefined ? "Deze regeling" : regulationKinds[kind].article;
    const named = title === undefined ? what : `${what} “${title}”`;
    const body = adoptedBy ?? (kind && regulationKinds[kind].body);
    const verb = kind === "further-rules" ? "werden" : "werd";
    return `${named} ${verb} vastgesteld${body === undefined ? "." : ` door ${bodies[body]}.`}`;
  },
  evolve: (state, { kind, entersIntoForceOn, saysRetroactive }, about) => ({
    ...movedUntil(state, "adopted", about),
    since: state.since ?? about.occurredOn,
    kind: kind ?? state.kind,
    entersIntoForceOn,
    saysRetroactive,
  }),
  facts: (data, { subject, from }) => {
    const standing = { status: "adopted", inForce: false };
    const texts = regulationTexts(data);
    const on = { subject, from };
    const established =
      data.kind === undefined
        ? [...statusFacts(on, standing), ...textFacts(on, texts)]
        : establishedFacts(on, { kind: data.kind, ...standing, ...texts });
    return [...established, ...burdenFacts(on, data)];
  },
});
