import { CouncilInstalled } from "../events/council-installed.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records the start of a term. Refuses a term that starts before the running one (L13). */
export const installCouncil = defineCouncilCommand({
  name: "install-council",
  label: "Nieuwe raad vastleggen",
  event: CouncilInstalled,
  check: ({ terms }, _input, { date: from }) => {
    const running = terms.at(-1);
    return running !== undefined && from <= running.from
      ? { code: "terms-overlap", from, running: running.from }
      : undefined;
  },
});
