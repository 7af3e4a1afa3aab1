import { CollegeReplacedByMayor } from "../events/college-replaced-by-mayor.ts";
import { tooEarly } from "../periods.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that the mayor takes the place of the college. */
export const replaceCollege = defineCouncilCommand({
  name: "replace-college",
  label: "Vervanging college vastleggen",
  event: CollegeReplacedByMayor,
  check: ({ replacements }, _input, { from }) => {
    const last = replacements.at(-1);
    if (last === undefined) return undefined;
    return last.to === undefined ? { code: "already-recorded" } : tooEarly(from, last.to);
  },
});
