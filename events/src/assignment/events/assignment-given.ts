import * as z from "zod/mini";
import { dutchDate, dutchEuros, establishedFacts, firstVersion, text } from "../../kit/index.ts";
import { assignmentContent, assignmentFacts, stage } from "../content.ts";
import { defineAssignmentEvent } from "../state.ts";

const LAYERS = {
  "council-to-executive": {
    told: "De raad gaf het college de opdracht",
    body: "council",
    party: "executive",
  },
  "executive-to-organisation": {
    told: "Het college gaf de organisatie de opdracht",
    body: "executive",
    party: "organisation",
  },
} as const;

/**
 * The council asks the college, or the college asks its organisation, for a result (domain.md 4.2, F04).
 * Political or internal: the law knows no such act. `holder` is the body or role that carries it out.
 */
export const AssignmentGiven = defineAssignmentEvent({
  type: "AssignmentGiven",
  label: "Opdracht gegeven",
  lane: "executive",
  versions: firstVersion(
    z.extend(assignmentContent, {
      layer: z.enum(["council-to-executive", "executive-to-organisation"]),
      number: z.optional(text(40)),
      holder: z.optional(text(200)),
      stage: z.optional(stage),
    }),
  ),
  summarise: ({ layer, title, budget, deadline }) => {
    const money = budget === undefined ? "" : ` Het budget is ${dutchEuros(budget)}.`;
    const until = deadline === undefined ? "" : ` De termijn loopt tot ${dutchDate(deadline)}.`;
    return `${LAYERS[layer].told} “${title}”.${money}${until}`;
  },
  evolve: (_state, _data, { occurredOn }) => ({ status: "given", since: occurredOn }),
  facts: ({ layer, number, holder, stage, ...content }, { subject, from, validTo }) => [
    ...establishedFacts(
      { subject, from, validTo },
      {
        kind: "assignment",
        status: "given",
        inForce: true,
        body: LAYERS[layer].body,
        party: LAYERS[layer].party,
        number,
        holder,
        stage,
      },
    ),
    ...assignmentFacts(content, { subject, from }),
  ],
});
