import { defineStream } from "../kit/index.ts";
import { meetingEvents } from "./events/index.generated.ts";
import { initialMeeting } from "./state.ts";

export { type AgendaItem, type AgendaItemName, isSameItem } from "./agenda.ts";
export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./state.ts";

/** The stream of one meeting of the council. */
export const meetingStream = defineStream({
  name: "meeting",
  plural: "meetings",
  label: "vergadering",
  initial: initialMeeting,
  events: meetingEvents,
});
