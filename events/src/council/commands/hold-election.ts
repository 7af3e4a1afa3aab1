import { ElectionHeld } from "../events/election-held.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records the result of an election. Refuses seats that do not add up. */
export const holdElection = defineCouncilCommand({
  name: "hold-election",
  label: "Verkiezing vastleggen",
  event: ElectionHeld,
  check: ({ elections }, { seats, results }, { date }) => {
    const sum = results.reduce((total, result) => total + result.seats, 0);
    if (sum !== seats) return { code: "seats-do-not-add-up", seats, sum };
    return elections.some((held) => held.date === date) ? { code: "already-recorded" } : undefined;
  },
});
