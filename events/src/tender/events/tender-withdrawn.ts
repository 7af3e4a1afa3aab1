import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineTenderEvent } from "../state.ts";

/** The tender is withdrawn; nothing is bought in it. */
export const TenderWithdrawn = defineTenderEvent({
  type: "TenderWithdrawn",
  label: "Ingetrokken",
  lane: "organisation",
  tone: "done",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `De aanbesteding werd ingetrokken: ${reason}`,
  evolve: (state) => ({ ...state, status: "withdrawn" }),
  facts: (_data, about) => statusFacts(about, { status: "withdrawn", inForce: false }),
});
