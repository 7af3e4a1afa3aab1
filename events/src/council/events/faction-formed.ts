import * as z from "zod/mini";
import { dutchList, firstVersion, text } from "../../kit/index.ts";
import { moved, seatOf, withShifts } from "../composition.ts";
import { defineCouncilEvent } from "../state.ts";

/** Members leave their factions and go on together under a new name (zetelroof); their seats go with them. */
export const FactionFormed = defineCouncilEvent({
  type: "FactionFormed",
  label: "Nieuwe fractie",
  tone: "political",
  versions: firstVersion(
    z.object({
      name: text(200),
      members: z.array(text(200)).check(z.minLength(1)),
      reason: z.optional(text()),
    }),
  ),
  summarise: ({ name, members, reason }) =>
    `De fractie ${name} werd gevormd door ${dutchList(members)}${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state, { name, members }, { from }) => ({
    ...state,
    members: moved(state.members, { from, to: name }, (member) => members.includes(member.name)),
    shifts: withShifts(
      state,
      ...members.flatMap((member) => {
        const left = seatOf(state, member)?.faction;
        return left === undefined ? [] : [{ date: from, from: left, to: name, seats: 1 }];
      }),
    ),
  }),
});
