import * as z from "zod/mini";
import { dutchList, firstVersion, text } from "../../kit/index.ts";
import { endOpen } from "../periods.ts";
import { defineCouncilEvent } from "../state.ts";

/** The portfolios of an alderman change; the list is what they are from then on. */
export const AldermanPortfolioChanged = defineCouncilEvent({
  type: "AldermanPortfolioChanged",
  label: "Portefeuille gewijzigd",
  tone: "political",
  lane: "executive",
  versions: firstVersion(z.object({ name: text(200), portfolios: z.array(text(200)) })),
  summarise: ({ name, portfolios }) =>
    portfolios.length === 0
      ? `${name} heeft geen portefeuille meer.`
      : `${name} is voortaan wethouder van ${dutchList(portfolios)}.`,
  evolve: (state, { name, portfolios }, { from }) => {
    const inOffice = state.aldermen.find((each) => each.name === name && each.to === undefined);
    if (inOffice === undefined) return state;
    return {
      ...state,
      aldermen: [
        ...endOpen(state.aldermen, from, (each) => each.name === name),
        { ...inOffice, portfolios, from },
      ],
    };
  },
});
