import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineTenderEvent, type TenderState } from "../state.ts";

const WORDS = {
  objection: "maakte bezwaar tegen de gunning",
  "interim-proceedings": "begon een kort geding over de gunning",
} as const;

const waits = ({ standstillEnds }: TenderState, occurredOn: string): boolean =>
  standstillEnds !== undefined && occurredOn <= standstillEnds;

/**
 * Somebody opposes the award. Interim proceedings within the stand-still make the final award wait for
 * the judgment (Aanbestedingswet 2012 art. 2.131); later ones and an objection to the municipality do not.
 */
export const TenderProceedingsStarted = defineTenderEvent({
  type: "TenderProceedingsStarted",
  label: "Bezwaar of kort geding",
  lane: "organisation",
  tone: "signal",
  versions: firstVersion(
    z.object({
      means: z.enum(["objection", "interim-proceedings"]),
      /** An organisation, never a citizen. */
      by: z.optional(text(200)),
      explanation: z.optional(text()),
    }),
  ),
  summarise: ({ means, by, explanation }) =>
    `${by ?? "Een inschrijver"} ${WORDS[means]}${explanation === undefined ? "." : `: ${explanation}`}`,
  evolve: (state, { means }, { occurredOn }) =>
    means === "objection"
      ? state
      : {
          ...state,
          status: "contested",
          waitsSince: state.waitsSince ?? (waits(state, occurredOn) ? occurredOn : undefined),
        },
  facts: ({ means }, about) =>
    means === "objection" ? [] : statusFacts(about, { status: "contested" }),
});
