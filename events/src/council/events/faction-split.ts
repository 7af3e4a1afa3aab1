import * as z from "zod/mini";
import { count, dutchCount, dutchList, firstVersion, text } from "../../kit/index.ts";
import { moved, withShifts } from "../composition.ts";
import { defineCouncilEvent } from "../state.ts";

/** Parts of a faction go on under names of their own; what is left keeps its name. */
export const FactionSplit = defineCouncilEvent({
  type: "FactionSplit",
  label: "Fractie gesplitst",
  tone: "political",
  versions: firstVersion(
    z.object({
      faction: text(200),
      parts: z
        .array(
          z.object({ name: text(200), seats: count(), members: z.optional(z.array(text(200))) }),
        )
        .check(z.minLength(1)),
    }),
  ),
  summarise: ({ faction, parts }) => {
    const told = parts.map(
      ({ name, seats }) => `${name} (${dutchCount(seats, "zetel", "zetels")})`,
    );
    return `De fractie ${faction} werd gesplitst: ${dutchList(told)}.`;
  },
  evolve: (state, { faction, parts }, { from }) => ({
    ...state,
    members: parts.reduce(
      (members, { name, members: names = [] }) =>
        moved(members, { from, to: name }, (member) => names.includes(member.name)),
      state.members,
    ),
    shifts: withShifts(
      state,
      ...parts.map(({ name, seats }) => ({ date: from, from: faction, to: name, seats })),
    ),
  }),
});
