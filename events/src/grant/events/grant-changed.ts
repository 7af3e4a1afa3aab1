import * as z from "zod/mini";
import {
  dutchEuros,
  euroFacts,
  euros,
  firstVersion,
  isoDate,
  statusFacts,
  text,
  textFacts,
} from "../../kit/index.ts";
import { defineGrantEvent } from "../state.ts";

/** A grant is changed before it is settled (Awb titel 4.2). */
export const GrantChanged = defineGrantEvent({
  type: "GrantChanged",
  label: "Subsidie gewijzigd",
  lane: "executive",
  versions: firstVersion(
    z.object({
      /** The whole amount since the change. */
      amount: euros(),
      change: text(),
      /** The last day, where it changes. */
      end: z.optional(isoDate()),
    }),
  ),
  summarise: ({ amount, change }) =>
    `De subsidie werd gewijzigd; het bedrag is nu ${dutchEuros(amount)}. Wat verandert: ${change}`,
  evolve: (state) => ({ ...state, status: "changed" }),
  facts: ({ amount, end }, about) => [
    ...statusFacts(about, { status: "changed" }),
    ...textFacts(about, { term: end }),
    ...euroFacts(about, { amount }),
  ],
});
