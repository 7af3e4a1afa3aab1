import * as z from "zod/mini";
import { firstVersion, statusFacts, text, textFacts } from "../../kit/index.ts";
import { defineArrangementEvent } from "../state.ts";

const statusOf = (given: boolean) => (given ? "consented" : "consent-refused");

/**
 * The council consents to making, changing, joining or leaving an arrangement, or refuses. It may refuse
 * only for conflict with the law or the general interest (Wgr art. 1 lid 4–5). The fact `consent` is a
 * list: `given` or `refused`, and the day.
 */
export const ArrangementConsentGiven = defineArrangementEvent({
  type: "ArrangementConsentGiven",
  label: "Toestemming",
  versions: firstVersion(z.object({ given: z.boolean(), reason: z.optional(text()) })),
  summarise: ({ given, reason }) =>
    `${given ? "De raad gaf toestemming" : "De raad onthield de toestemming"}${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state, { given }) => ({ ...state, status: statusOf(given) }),
  facts: ({ given }, about) => [
    ...statusFacts(about, { status: statusOf(given) }),
    ...textFacts(about, { consent: [given ? "given" : "refused", about.occurredOn] }),
  ],
});
