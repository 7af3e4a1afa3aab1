import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineCommitmentEvent } from "../state.ts";

/** A commitment loses its meaning without being fulfilled. */
export const CommitmentLapsed = defineCommitmentEvent({
  type: "CommitmentLapsed",
  label: "Toezegging vervallen",
  tone: "done",
  lane: "executive",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `De toezegging verviel: ${reason}`,
  evolve: (state) => ({ ...state, status: "lapsed" }),
  facts: (_data, about) => statusFacts(about, { status: "lapsed", inForce: false }),
});
