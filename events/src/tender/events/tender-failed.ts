import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineTenderEvent } from "../state.ts";

/** The tender fails: no suitable offer came, or none that could be accepted. */
export const TenderFailed = defineTenderEvent({
  type: "TenderFailed",
  label: "Mislukt",
  lane: "organisation",
  tone: "done",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `De aanbesteding mislukte: ${reason}`,
  evolve: (state) => ({ ...state, status: "failed" }),
  facts: (_data, about) => statusFacts(about, { status: "failed", inForce: false }),
});
