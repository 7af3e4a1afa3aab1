import * as z from "zod/mini";
import {
  dutchDate,
  dutchEuros,
  establishedFacts,
  euroFacts,
  euros,
  firstVersion,
  isoDate,
  steering,
  steeringTexts,
  text,
} from "../../kit/index.ts";
import { defineGrantEvent } from "../state.ts";

/** A grant is given, on a legal rule that names the activities (Awb art. 4:23). */
export const GrantGiven = defineGrantEvent({
  type: "GrantGiven",
  label: "Subsidie verleend",
  lane: "executive",
  versions: firstVersion(
    z.object({
      title: text(200),
      number: z.optional(text(60)),
      /** An organisation, never a citizen. */
      party: text(200),
      amount: euros(),
      purpose: text(),
      start: z.optional(isoDate()),
      end: z.optional(isoDate()),
      /** By-law and article, as text; a trace ties the by-law where it is recorded. */
      basis: z.optional(text(400)),
      conditions: z.optional(text()),
      portfolio: z.optional(text(200)),
      targetGroup: z.optional(text(200)),
      neighbourhood: z.optional(text(200)),
      ...steering,
    }),
  ),
  summarise: ({ title, party, amount, end }) => {
    const until = end === undefined ? "" : `, tot en met ${dutchDate(end)}`;
    return `Het college verleende ${party} de subsidie “${title}” van ${dutchEuros(amount)}${until}.`;
  },
  evolve: (_state, _data, { occurredOn }) => ({ status: "given", since: occurredOn }),
  facts: (data, about) => [
    ...establishedFacts(about, {
      kind: "grant",
      status: "given",
      inForce: true,
      body: "executive",
      title: data.title,
      number: data.number,
      party: data.party,
      summary: data.purpose,
      term: data.end,
      basis: data.basis,
      conditions: data.conditions,
      portfolio: data.portfolio,
      "target-group": data.targetGroup,
      neighbourhood: data.neighbourhood,
      ...steeringTexts(data),
    }),
    ...euroFacts(about, { "original-amount": data.amount, amount: data.amount }),
  ],
});
