import * as z from "zod/mini";
import {
  dutchDate,
  dutchEuros,
  euroFacts,
  euros,
  firstVersion,
  isoDate,
  statusFacts,
  text,
  textFacts,
} from "../../kit/index.ts";
import { defineContractEvent } from "../state.ts";

/**
 * The contract runs longer. An option in the contract is a review clause (Aanbestedingswet 2012
 * art. 2.163c); an extension without one has no ground by itself.
 */
export const ContractExtended = defineContractEvent({
  type: "ContractExtended",
  label: "Contract verlengd",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      /** Last day. */
      end: isoDate(),
      /** Whether the contract itself gives this option. */
      byOption: z.boolean(),
      /** The whole value since the extension, where it changes; in euros, without VAT. */
      value: z.optional(euros()),
      explanation: z.optional(text()),
    }),
  ),
  summarise: ({ end, byOption, value, explanation }) => {
    const ground = byOption ? ", volgens een optie in het contract" : "";
    const worth = value === undefined ? "" : ` De waarde is nu ${dutchEuros(value)}.`;
    const more = explanation === undefined ? "" : ` Toelichting: ${explanation}`;
    return `Het contract werd verlengd tot en met ${dutchDate(end)}${ground}.${worth}${more}`;
  },
  evolve: (state) => ({ ...state, status: "extended" }),
  facts: ({ end, byOption, value }, about) => [
    ...statusFacts(about, { status: "extended", inForce: true }),
    ...textFacts(about, {
      term: end,
      "change-ground": byOption ? "review-clause" : [],
      announced: [],
    }),
    ...euroFacts(about, { amount: value }),
  ],
});
