import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { seatOf, withShifts } from "../composition.ts";
import { endOpen } from "../periods.ts";
import { defineCouncilEvent } from "../state.ts";

/** A member leaves the council; the seat is vacant until a successor is admitted. */
export const MemberLeft = defineCouncilEvent({
  type: "MemberLeft",
  label: "Raadslid weg",
  versions: firstVersion(z.object({ name: text(200), reason: z.optional(text()) })),
  summarise: ({ name, reason }) =>
    `${name} verliet de raad${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state, { name }, { from }) => {
    const faction = seatOf(state, name)?.faction;
    if (faction === undefined) return state;
    return {
      ...state,
      members: endOpen(state.members, from, (member) => member.name === name),
      shifts: withShifts(state, { date: from, from: faction, seats: 1 }),
    };
  },
});
