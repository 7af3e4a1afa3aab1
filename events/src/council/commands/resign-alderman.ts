import { AldermanResigned } from "../events/alderman-resigned.ts";
import { notInOffice, tooEarly } from "../periods.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records the notice of an alderman, and the day it takes effect where that is known. */
export const resignAlderman = defineCouncilCommand({
  name: "resign-alderman",
  label: "Ontslag nemen",
  event: AldermanResigned,
  check: ({ aldermen }, { name, endsOn }, { date }) =>
    notInOffice(aldermen, name, date) ??
    (endsOn === undefined ? undefined : tooEarly(endsOn, date)),
});
