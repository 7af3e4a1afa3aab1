import { MemberSwitched } from "../events/member-switched.ts";
import { notSeated, seatOf, unknownFaction } from "../composition.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that a member goes over to another faction. */
export const switchFaction = defineCouncilCommand({
  name: "switch-faction",
  label: "Overstap vastleggen",
  event: MemberSwitched,
  check: (state, { name, faction }, { from }) => {
    if (seatOf(state, name)?.faction === faction) return { code: "faction-already-there", faction };
    return notSeated(state, name, from) ?? unknownFaction(state, faction, from);
  },
});
