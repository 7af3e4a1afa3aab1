import { AldermanAccepted } from "../events/alderman-accepted.ts";
import { defineCouncilCommand } from "../state.ts";

/** Records that an appointed alderman accepts. */
export const acceptAppointment = defineCouncilCommand({
  name: "accept-appointment",
  label: "Benoeming aannemen",
  event: AldermanAccepted,
  check: ({ appointed }, { name }) =>
    appointed.some((each) => each.name === name) ? undefined : { code: "not-recorded" },
});
