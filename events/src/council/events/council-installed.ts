import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { endOpen } from "../periods.ts";
import { defineCouncilEvent } from "../state.ts";

/** The council meets for the first time in its new composition; the old term ends (Gemeentewet art. 18). */
export const CouncilInstalled = defineCouncilEvent({
  type: "CouncilInstalled",
  label: "Nieuwe raad",
  tone: "political",
  versions: firstVersion(z.object({ term: text(60) })),
  summarise: ({ term }) =>
    `De raad van ${term} begon. Besluiten van de vorige raad blijven gelden.`,
  evolve: (state, { term }, { occurredOn }) => ({
    ...state,
    // All seats fall vacant; whoever is admitted from this day on sits in the new council.
    members: endOpen(state.members, occurredOn, ({ from }) => from < occurredOn),
    terms: [...endOpen(state.terms, occurredOn), { label: term, from: occurredOn }],
  }),
});
