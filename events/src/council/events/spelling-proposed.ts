import * as z from "zod/mini";
import { count, firstVersion, text } from "../../kit/index.ts";
import { defineCouncilEvent } from "../state.ts";

/** An import meets a spelling that may mean a faction under another name; nothing is joined by it. */
export const SpellingProposed = defineCouncilEvent({
  type: "SpellingProposed",
  label: "Schrijfwijze voorgesteld",
  lane: "organisation",
  versions: firstVersion(
    z.object({ spelling: text(200), faction: text(200), reason: text(400), count: count() }),
  ),
  summarise: ({ spelling, faction }) =>
    `“${spelling}” is misschien een andere schrijfwijze van “${faction}”.`,
  evolve: (state, data) => ({
    ...state,
    spellings: [
      ...state.spellings.filter(({ spelling }) => spelling !== data.spelling),
      { ...data, status: "proposed" },
    ],
  }),
});
