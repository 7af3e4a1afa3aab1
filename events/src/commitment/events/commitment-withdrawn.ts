import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineCommitmentEvent } from "../state.ts";

/** A commitment is withdrawn in consultation with the council. */
export const CommitmentWithdrawn = defineCommitmentEvent({
  type: "CommitmentWithdrawn",
  label: "Toezegging ingetrokken",
  tone: "done",
  lane: "executive",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `De toezegging werd in overleg met de raad ingetrokken: ${reason}`,
  evolve: (state) => ({ ...state, status: "withdrawn" }),
  facts: (_data, about) => statusFacts(about, { status: "withdrawn", inForce: false }),
});
