import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineCommitmentEvent } from "../state.ts";

const WORDS = {
  fulfilled: "De toezegging is nagekomen",
  "partly-fulfilled": "De toezegging is deels nagekomen",
} as const;

/** A commitment is fulfilled, wholly or in part. */
export const CommitmentSettled = defineCommitmentEvent({
  type: "CommitmentSettled",
  label: "Toezegging afgedaan",
  tone: "done",
  lane: "executive",
  versions: firstVersion(
    z.object({ outcome: z.enum(["fulfilled", "partly-fulfilled"]), explanation: text() }),
  ),
  summarise: ({ outcome, explanation }) => `${WORDS[outcome]}: ${explanation}`,
  evolve: (state, { outcome }) => ({ ...state, status: outcome }),
  facts: ({ outcome }, about) => statusFacts(about, { status: outcome, inForce: false }),
});
