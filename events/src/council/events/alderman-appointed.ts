import * as z from "zod/mini";
import { countedVotes, dutchList, firstVersion, text } from "../../kit/index.ts";
import { defineCouncilEvent } from "../state.ts";

/**
 * The council appoints an alderman (Gemeentewet art. 35, 37–41). In office from the acceptance, which is
 * its own event where `acceptance` is pending. The vote is secret (art. 31): totals are all there can be.
 */
export const AldermanAppointed = defineCouncilEvent({
  type: "AldermanAppointed",
  label: "Wethouder benoemd",
  tone: "political",
  versions: firstVersion(
    z.object({
      name: text(200),
      faction: z.optional(text(200)),
      portfolios: z.array(text(200)),
      acceptance: z.optional(z.enum(["accepted", "pending"])),
      totals: z.optional(countedVotes),
    }),
  ),
  summarise: ({ name, portfolios, acceptance }) => {
    const became = acceptance === "pending" ? "werd benoemd tot wethouder" : "werd wethouder";
    return `${name} ${became}${portfolios.length === 0 ? "." : ` van ${dutchList(portfolios)}.`}`;
  },
  evolve: (state, { name, faction, portfolios, acceptance }, { occurredOn }) => {
    const appointee = { name, faction, portfolios };
    const term = { since: occurredOn, from: occurredOn };
    return acceptance === "pending"
      ? { ...state, appointed: [...state.appointed, appointee] }
      : { ...state, aldermen: [...state.aldermen, { ...appointee, ...term }] };
  },
});
