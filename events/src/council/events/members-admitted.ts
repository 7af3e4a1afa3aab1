import * as z from "zod/mini";
import { dutchList, firstVersion, text } from "../../kit/index.ts";
import { withShifts } from "../composition.ts";
import { defineCouncilEvent } from "../state.ts";

/** Members are admitted to the council and take their seats, all at the start of a term or one in a vacant seat. */
export const MembersAdmitted = defineCouncilEvent({
  type: "MembersAdmitted",
  label: "Raadsleden toegelaten",
  versions: firstVersion(
    z.object({
      members: z.array(z.object({ name: text(200), faction: text(200) })).check(z.minLength(1)),
    }),
  ),
  summarise: ({ members }) =>
    `Toegelaten tot de raad: ${dutchList(members.map(({ name, faction }) => `${name} (${faction})`))}.`,
  evolve: (state, { members }, { from }) => ({
    ...state,
    members: [...state.members, ...members.map((member) => ({ ...member, from }))],
    shifts: withShifts(state, ...members.map(({ faction }) => ({ date: from, to: faction }))),
  }),
});
