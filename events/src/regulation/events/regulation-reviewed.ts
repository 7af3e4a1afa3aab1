import * as z from "zod/mini";
import { dutchDate, firstVersion, isoDate, textFacts } from "../../kit/index.ts";
import { burdenFacts, regulationReasons, regulationTexts } from "../content.ts";
import { defineRegulationEvent } from "../state.ts";

/**
 * The organisation looks at a rule again: why it is there, whether it can be told to whoever it concerns,
 * what it asks, and when it was last applied (domain.md F48, F76). Nothing in the rule itself changes.
 */
export const RegulationReviewed = defineRegulationEvent({
  type: "RegulationReviewed",
  label: "Regeling getoetst",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      ...regulationReasons,
      /** Day on which the rule was last applied, as far as is known. */
      appliedOn: z.optional(isoDate()),
    }),
  ),
  summarise: ({ appliedOn, plainExplanation }) => {
    const applied =
      appliedOn === undefined
        ? ""
        : ` Zij is voor het laatst toegepast op ${dutchDate(appliedOn)}.`;
    const told = plainExplanation === undefined ? "" : ` De uitleg: ${plainExplanation}`;
    return `Deze regeling werd getoetst.${applied}${told}`;
  },
  evolve: (state) => state,
  facts: ({ appliedOn, ...reasons }, { subject, from }) => [
    ...textFacts({ subject, from }, { ...regulationTexts(reasons), "applied-on": appliedOn }),
    ...burdenFacts({ subject, from }, reasons),
  ],
});
