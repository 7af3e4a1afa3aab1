import { MeetingCancelled } from "../events/meeting-cancelled.ts";
import { defineMeetingCommand } from "../state.ts";

/** Records that a meeting does not take place. */
export const cancelMeeting = defineMeetingCommand({
  name: "cancel-meeting",
  label: "Vergadering afgelasten",
  step: "cancel",
  event: MeetingCancelled,
});
