import * as z from "zod/mini";
import { dutchList, firstVersion, text } from "../../kit/index.ts";
import { defineCouncilEvent } from "../state.ts";

/** The council appoints an alderman, who accepts (Gemeentewet art. 35, 37–41). */
export const AldermanAppointed = defineCouncilEvent({
  type: "AldermanAppointed",
  label: "Wethouder benoemd",
  tone: "political",
  versions: firstVersion(
    z.object({
      name: text(200),
      faction: z.optional(text(200)),
      portfolios: z.array(text(200)),
    }),
  ),
  summarise: ({ name, portfolios }) =>
    `${name} werd wethouder${portfolios.length === 0 ? "." : ` van ${dutchList(portfolios)}.`}`,
  evolve: (state, { name, faction, portfolios }, { occurredOn }) => ({
    ...state,
    aldermen: [...state.aldermen, { name, faction, portfolios, from: occurredOn }],
  }),
});
