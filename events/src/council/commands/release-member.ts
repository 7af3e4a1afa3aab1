import { MemberLeft } from "../events/member-left.ts";
import { notSeated } from "../composition.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that a member leaves the council. */
export const releaseMember = defineCouncilCommand({
  name: "release-member",
  label: "Vertrek raadslid vastleggen",
  event: MemberLeft,
  check: (state, { name }, { from }) => notSeated(state, name, from),
});
