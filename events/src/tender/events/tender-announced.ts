import * as z from "zod/mini";
import { firstVersion, statusFacts, textFacts, webAddress } from "../../kit/index.ts";
import { defineTenderEvent } from "../state.ts";

/** The tender is announced on TenderNed. */
export const TenderAnnounced = defineTenderEvent({
  type: "TenderAnnounced",
  label: "Aangekondigd",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      /** Of the announcement on TenderNed. */
      address: webAddress(),
    }),
  ),
  summarise: () => "De aanbesteding werd aangekondigd op TenderNed.",
  evolve: (state) => ({ ...state, status: "tendered" }),
  facts: ({ address }, about) => [
    ...statusFacts(about, { status: "tendered" }),
    ...textFacts(about, { announced: address }),
  ],
});
