import * as z from "zod/mini";
import { firstVersion, statusFacts, text, textFacts } from "../../kit/index.ts";
import { defineTenderEvent } from "../state.ts";

const OUTCOMES = {
  dismissed: {
    status: "provisionally-awarded",
    words: "De rechter liet de gunningsbeslissing in stand",
  },
  upheld: {
    status: "tendered",
    words: "De rechter liet de gunningsbeslissing niet in stand",
  },
} as const;

/**
 * The judgment in interim proceedings (Aanbestedingswet 2012 art. 2.131). Where the claim is upheld, a new
 * award decision is needed, or the tender is withdrawn.
 */
export const TenderProceedingsDecided = defineTenderEvent({
  type: "TenderProceedingsDecided",
  label: "Uitspraak in kort geding",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      outcome: z.enum(["dismissed", "upheld"]),
      /** For example an ECLI number. */
      reference: z.optional(text(200)),
      explanation: z.optional(text()),
    }),
  ),
  summarise: ({ outcome, reference, explanation }) => {
    const cited = reference === undefined ? "" : ` (${reference})`;
    return `${OUTCOMES[outcome].words}${cited}${explanation === undefined ? "." : `: ${explanation}`}`;
  },
  evolve: ({ standstillEnds, ...state }, { outcome }) => ({
    ...state,
    status: OUTCOMES[outcome].status,
    standstillEnds: outcome === "dismissed" ? standstillEnds : undefined,
    waitsSince: undefined,
  }),
  facts: ({ outcome }, about) => [
    ...statusFacts(about, { status: OUTCOMES[outcome].status }),
    // A decision that does not stand has no winner.
    ...textFacts(about, { party: outcome === "upheld" ? [] : undefined }),
  ],
});
