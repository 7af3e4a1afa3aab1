import * as z from "zod/mini";
import { dutchCount, firstVersion, text } from "../../kit/index.ts";
import { defineLexiconEvent } from "../state.ts";

/**
 * The list of phrases that say nothing by themselves is given anew (domain.md F09, N5 K10). No law asks for
 * it. The data hold the whole list, so that what counts on a day is read from one event.
 */
export const LexiconRevised = defineLexiconEvent({
  type: "LexiconRevised",
  label: "Lijst van lege woorden herzien",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      phrases: z.array(text(100)).check(z.minLength(1), z.maxLength(500)),
      reason: text(),
    }),
  ),
  summarise: ({ phrases, reason }) =>
    `De lijst van lege woorden telt nu ${dutchCount(phrases.length, "uitdrukking", "uitdrukkingen")}: ${reason}`,
  evolve: (state, _data, { occurredOn }) => ({ since: state.since ?? occurredOn }),
  facts: ({ phrases }, { subject, from }) => [
    { kind: "text", key: "empty-phrase", text: phrases, subject, from },
  ],
});
