import * as z from "zod/mini";
import {
  body,
  dutchDate,
  dutchEuros,
  establishedFacts,
  euroFacts,
  euros,
  firstVersion,
  isoDate,
  keysOf,
  steering,
  steeringTexts,
  text,
} from "../../kit/index.ts";
import { arrangementKinds, viewUntil } from "../kinds.ts";
import { defineArrangementEvent } from "../state.ts";

/**
 * A draft goes to the council for its view (zienswijze): of a joint arrangement (Wgr art. 1 lid 2), of a
 * decision that the arrangement names (art. 10 lid 5), or of a budget (art. 35). The fact `procedure` is
 * its kind, `term` the last day for the view, as a date.
 */
export const ArrangementDraftSent = defineArrangementEvent({
  type: "ArrangementDraftSent",
  label: "Ontwerp aan de raad gezonden",
  lane: "executive",
  versions: firstVersion(
    z.object({
      kind: z.enum(keysOf(arrangementKinds)),
      title: text(300),
      number: z.optional(text(60)),
      /** Who makes it: `executive` or `mayor`, `council`, or `joint-body` for decisions and budgets. */
      body: body(),
      partners: z.optional(z.array(text(200))),
      /** Day on which the council received the draft. */
      receivedOn: isoDate(),
      /** Last day for the view by the arrangement itself, where the law gives none. */
      viewBefore: z.optional(isoDate()),
      summary: z.optional(text()),
      /** What the municipality pays, in euros a year. */
      amount: z.optional(euros()),
      /** Yield that is expected of working together (domain.md F58). */
      expectedYield: z.optional(text()),
      portfolio: z.optional(text(200)),
      targetGroup: z.optional(text(200)),
      ...steering,
    }),
  ),
  summarise: (data) => {
    const { article } = arrangementKinds[data.kind];
    const until = viewUntil(data);
    const period =
      until === undefined
        ? "De wet noemt geen termijn voor de zienswijze."
        : `Een zienswijze kan tot en met ${dutchDate(until)}.`;
    const costs = data.amount === undefined ? "" : ` De bijdrage is ${dutchEuros(data.amount)}.`;
    return `${article} “${data.title}” kwam op ${dutchDate(data.receivedOn)} als ontwerp bij de raad. ${period}${costs}`;
  },
  evolve: (_state, { kind }, { occurredOn }) => ({ status: "draft", since: occurredOn, kind }),
  facts: (data, about) => [
    ...establishedFacts(about, {
      kind: arrangementKinds[data.kind].kind,
      status: "draft",
      inForce: false,
      title: data.title,
      number: data.number,
      body: data.body,
      party: data.partners,
      procedure: data.kind,
      term: viewUntil(data),
      summary: data.summary,
      portfolio: data.portfolio,
      "target-group": data.targetGroup,
      ...steeringTexts(data),
    }),
    ...euroFacts(about, { "original-amount": data.amount, amount: data.amount }),
  ],
});
