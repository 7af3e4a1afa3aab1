import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineCouncilEvent } from "../state.ts";

/** A clerk says whether a spelling means a faction. */
export const SpellingJudged = defineCouncilEvent({
  type: "SpellingJudged",
  label: "Schrijfwijze beoordeeld",
  lane: "organisation",
  versions: firstVersion(
    z.object({ spelling: text(200), verdict: z.enum(["confirmed", "rejected"]) }),
  ),
  summarise: ({ spelling, verdict }) =>
    verdict === "confirmed"
      ? `“${spelling}” is dezelfde fractie: bevestigd.`
      : `“${spelling}” is een andere fractie.`,
  evolve: (state, { spelling, verdict }) => ({
    ...state,
    spellings: state.spellings.map((known) =>
      known.spelling === spelling ? { ...known, status: verdict } : known,
    ),
  }),
});
