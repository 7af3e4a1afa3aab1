import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

const WORDS = {
  "take-over": "wil dit overnemen",
  "leave-to-council": "laat het oordeel aan de raad",
  "advise-against": "ontraadt dit",
} as const;

/** The college, or the mayor, tells the council what it thinks of it before the vote (reglement van orde). */
export const MotionAdvised = defineMotionEvent({
  type: "MotionAdvised",
  label: "Advies van het college",
  lane: "executive",
  versions: firstVersion(
    z.object({
      advice: z.enum(["take-over", "leave-to-council", "advise-against"]),
      /** Who speaks, where it is not the college as a whole. */
      by: z.optional(text(200)),
      explanation: z.optional(text()),
    }),
  ),
  summarise: ({ advice, by, explanation }) =>
    `Advies: ${by ?? "het college"} ${WORDS[advice]}${explanation === undefined ? "." : `: ${explanation}`}`,
  evolve: (state) => state,
  facts: () => [],
});
