import { AldermanPortfolioChanged } from "../events/alderman-portfolio-changed.ts";
import { notInOffice } from "../periods.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records the portfolios of an alderman from now on. */
export const changePortfolio = defineCouncilCommand({
  name: "change-portfolio",
  label: "Portefeuille wijzigen",
  event: AldermanPortfolioChanged,
  check: ({ aldermen }, { name }, { from }) => notInOffice(aldermen, name, from),
});
