import { FactionFormed } from "../events/faction-formed.ts";
import { notSeated, takenName } from "../composition.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that members form a new faction. */
export const formFaction = defineCouncilCommand({
  name: "form-faction",
  label: "Nieuwe fractie vastleggen",
  event: FactionFormed,
  check: (state, { name, members }, { from }) =>
    takenName(state, name, from) ??
    members.map((member) => notSeated(state, member, from)).find((refusal) => refusal),
});
