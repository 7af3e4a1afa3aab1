import { AldermanLeft } from "../events/alderman-left.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that an alderman left. */
export const releaseAlderman = defineCouncilCommand({
  name: "release-alderman",
  label: "Vertrek wethouder vastleggen",
  event: AldermanLeft,
  check: ({ aldermen }, { name }) =>
    aldermen.some((alderman) => alderman.name === name && alderman.to === undefined)
      ? undefined
      : { code: "nobody-in-office", name },
});
