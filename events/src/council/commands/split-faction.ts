import { FactionSplit } from "../events/faction-split.ts";
import { seatsOf, takenName, unknownFaction } from "../composition.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that parts of a faction go on by themselves. Refuses more seats than it has. */
export const splitFaction = defineCouncilCommand({
  name: "split-faction",
  label: "Fractie splitsen",
  event: FactionSplit,
  check: (state, { faction, parts }, { from }) => {
    const [seats, sum] = [
      seatsOf(state, faction, from),
      parts.reduce((total, part) => total + part.seats, 0),
    ];
    if (seats > 0 && sum > seats) return { code: "seats-do-not-add-up", seats, sum };
    return (
      unknownFaction(state, faction, from) ??
      parts.map(({ name }) => takenName(state, name, from)).find((refusal) => refusal)
    );
  },
});
