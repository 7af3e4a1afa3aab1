import { AldermenSteppedDown } from "../events/aldermen-stepped-down.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that the aldermen of before the new council step down. */
export const letAldermenStepDown = defineCouncilCommand({
  name: "let-aldermen-step-down",
  label: "Aftreden vorige wethouders vastleggen",
  event: AldermenSteppedDown,
  check: ({ aldermen, terms }, _input, { from }) => {
    const start = terms.at(-1)?.from ?? from;
    const staying = aldermen.some(({ since, to }) => to === undefined && since < start);
    return staying ? undefined : { code: "not-recorded" };
  },
});
