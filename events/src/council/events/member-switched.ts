import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { moved, seatOf, withShifts } from "../composition.ts";
import { defineCouncilEvent } from "../state.ts";

/** A member goes over to another faction. The seat stays with the person (Gemeentewet art. 27). */
export const MemberSwitched = defineCouncilEvent({
  type: "MemberSwitched",
  label: "Overstap naar een andere fractie",
  tone: "political",
  versions: firstVersion(
    z.object({ name: text(200), faction: text(200), reason: z.optional(text()) }),
  ),
  summarise: ({ name, faction, reason }) =>
    `${name} stapte over naar ${faction} en hield de zetel${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state, { name, faction }, { from }) => {
    const left = seatOf(state, name)?.faction;
    if (left === undefined) return state;
    return {
      ...state,
      members: moved(state.members, { from, to: faction }, (member) => member.name === name),
      shifts: withShifts(state, { date: from, from: left, to: faction, seats: 1 }),
    };
  },
});
