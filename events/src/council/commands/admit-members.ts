import { MembersAdmitted } from "../events/members-admitted.ts";
import { seatOf } from "../composition.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records who take a seat. A new council vacates all seats: record its start first. */
export const admitMembers = defineCouncilCommand({
  name: "admit-members",
  label: "Raadsleden toelaten",
  event: MembersAdmitted,
  check: (state, { members }) => {
    const names = members.map(({ name }) => name);
    const seated = names.find(
      (name, at) => seatOf(state, name) !== undefined || names.indexOf(name) < at,
    );
    return seated === undefined ? undefined : { code: "member-already-seated", name: seated };
  },
});
