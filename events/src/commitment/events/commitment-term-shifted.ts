import * as z from "zod/mini";
import { dutchDate, firstVersion, isoDate, statusFacts, text, textFacts } from "../../kit/index.ts";
import { defineCommitmentEvent } from "../state.ts";

/** The term of a commitment is shifted, with the reason told to the council. */
export const CommitmentTermShifted = defineCommitmentEvent({
  type: "CommitmentTermShifted",
  label: "Termijn verschoven",
  lane: "executive",
  versions: firstVersion(z.object({ term: isoDate(), reason: text() })),
  summarise: ({ term, reason }) => `De termijn werd verschoven naar ${dutchDate(term)}: ${reason}`,
  evolve: (state) => ({ ...state, status: "term-shifted" }),
  facts: ({ term }, about) => [
    ...statusFacts(about, { status: "term-shifted" }),
    ...textFacts(about, { term }),
  ],
});
