import * as z from "zod/mini";
import {
  dutchDate,
  firstVersion,
  isoDate,
  keysOf,
  statusFacts,
  text,
  textFacts,
} from "../../kit/index.ts";
import { contractSides } from "../content.ts";
import { defineContractEvent } from "../state.ts";

/** One side gives notice; the contract binds until its last day. */
export const ContractNoticeGiven = defineContractEvent({
  type: "ContractNoticeGiven",
  label: "Contract opgezegd",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      by: z.enum(keysOf(contractSides)),
      /** Last day. */
      end: isoDate(),
      reason: z.optional(text()),
    }),
  ),
  summarise: ({ by, end, reason }) =>
    `${contractSides[by]} zegde het contract op; de laatste dag is ${dutchDate(end)}${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state) => ({ ...state, status: "notice-given" }),
  facts: ({ end }, about) => [
    ...statusFacts(about, { status: "notice-given" }),
    ...textFacts(about, { term: end }),
  ],
});
