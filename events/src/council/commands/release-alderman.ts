import { AldermanLeft } from "../events/alderman-left.ts";
import { tooEarly } from "../periods.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that an alderman left. */
export const releaseAlderman = defineCouncilCommand({
  name: "release-alderman",
  label: "Vertrek wethouder vastleggen",
  event: AldermanLeft,
  check: ({ aldermen }, { name }, date) => {
    const inOffice = aldermen.find((each) => each.name === name && each.to === undefined);
    return inOffice === undefined
      ? { code: "nobody-in-office", name }
      : tooEarly(date, inOffice.from);
  },
});
