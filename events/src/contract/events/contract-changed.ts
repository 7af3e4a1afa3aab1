import * as z from "zod/mini";
import {
  dutchEuros,
  euroFacts,
  euros,
  firstVersion,
  keysOf,
  statusFacts,
  text,
  textFacts,
  webAddress,
} from "../../kit/index.ts";
import { defineContractEvent } from "../state.ts";

const GROUNDS = {
  small: "een kleine wijziging (art. 2.163b)",
  "review-clause": "een herzieningsclausule (art. 2.163c)",
  "additional-work": "noodzakelijk aanvullend werk (art. 2.163d)",
  unforeseen: "onvoorziene omstandigheden (art. 2.163e)",
  "new-contractor": "een nieuwe opdrachtnemer (art. 2.163f)",
  "non-substantial": "een niet-wezenlijke wijziging (art. 2.163g)",
} as const;

/**
 * A running contract is changed, on a ground of Aanbestedingswet 2012 art. 2.163b–2.163g as the
 * municipality gives it. Nothing of these articles is refused; a signal tells (domain.md L8, N18).
 * The fact `change-ground` is the ground, followed by `nature-changed` where the nature changed.
 */
export const ContractChanged = defineContractEvent({
  type: "ContractChanged",
  label: "Contract gewijzigd",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      /** The whole value since the change, in euros, without VAT. */
      value: euros(),
      /** What changes. */
      change: text(),
      ground: z.enum(keysOf(GROUNDS)),
      /** Whether the general nature of the contract changes. */
      natureChanged: z.boolean(),
      /** Of the announcement on TenderNed, which art. 2.163d and 2.163e ask for. */
      announced: z.optional(webAddress()),
      /** The new contractor, where that changes: an organisation. */
      party: z.optional(text(200)),
    }),
  ),
  summarise: ({ value, change, ground, natureChanged }) => {
    const nature = natureChanged ? " De algemene aard verandert." : "";
    return `Het contract werd gewijzigd, met als grond ${GROUNDS[ground]}; de waarde is nu ${dutchEuros(value)}.${nature} Wat verandert: ${change}`;
  },
  evolve: (state) => ({ ...state, status: "changed" }),
  facts: ({ value, ground, natureChanged, announced, party }, about) => [
    ...statusFacts(about, { status: "changed" }),
    ...textFacts(about, {
      "change-ground": natureChanged ? [ground, "nature-changed"] : ground,
      // Each change is announced or not by itself.
      announced: announced ?? [],
      party,
    }),
    ...euroFacts(about, { amount: value }),
  ],
});
