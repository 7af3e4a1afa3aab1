import * as z from "zod/mini";
import type { Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import { phrasesIn } from "../goals/verdict.ts";

/** The phrases that say nothing by themselves in this municipality (domain.md N5, K10). */
export interface EmptyPhrases extends Verdict {
  readonly phrases: readonly string[];
}

/** Which phrases say nothing by themselves: the municipality's own list, else that of the program. */
export const emptyPhrases = defineQuestion({
  name: "empty-phrases",
  label: "Lege woorden",
  english: "Empty phrases",
  input: z.object({}),
  answer: (asked): EmptyPhrases => {
    const { phrases, at } = phrasesIn(asked);
    const whose = at.length === 0 ? "van Doelspoor" : "van de gemeente zelf";
    return {
      moment: asked.moment,
      sentence: `De lijst ${whose} heeft ${phrases.length} woorden die op zichzelf niets zeggen.`,
      evidence: at,
      phrases,
    };
  },
});
