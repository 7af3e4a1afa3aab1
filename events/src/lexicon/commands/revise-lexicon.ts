import { accept, defineCommand, refuse, refusedDates } from "../../kit/index.ts";
import { LexiconRevised } from "../events/lexicon-revised.ts";
import type { LexiconState } from "../state.ts";

/** Gives the list of empty phrases anew; refused only on its dates. */
export const reviseLexicon = defineCommand<LexiconState>()({
  name: "revise-lexicon",
  label: "Lijst van lege woorden herzien",
  // Of a municipality that the log knows: it is not what a municipality begins with.
  begins: false,
  allowedFrom: ["none", "begun"],
  input: LexiconRevised.schema,
  decide: (state, input, context) => {
    const refusal = refusedDates(context, state.since);
    return refusal === undefined
      ? accept(LexiconRevised.of(input, context.dates))
      : refuse(refusal);
  },
});
