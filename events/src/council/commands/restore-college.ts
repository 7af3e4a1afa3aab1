import { CollegeRestored } from "../events/college-restored.ts";
import { tooEarly } from "../periods.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that the college is back. */
export const restoreCollege = defineCouncilCommand({
  name: "restore-college",
  label: "College weer in functie vastleggen",
  event: CollegeRestored,
  check: ({ replacements }, _input, { from }) => {
    const running = replacements.find(({ to }) => to === undefined);
    return running === undefined ? { code: "not-recorded" } : tooEarly(from, running.from);
  },
});
