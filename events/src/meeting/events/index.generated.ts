// Written by `npm run generate`; edit the files beside it.
import { AgendaItemAdded } from "./agenda-item-added.ts";
import { AgendaItemConcluded } from "./agenda-item-concluded.ts";
import { AttendanceListed } from "./attendance-listed.ts";
import { MeetingCalled } from "./meeting-called.ts";
import { MeetingCancelled } from "./meeting-cancelled.ts";

export { AgendaItemAdded, AgendaItemConcluded, AttendanceListed, MeetingCalled, MeetingCancelled };

/** All of this folder, in the order of their names. */
export const meetingEvents = [AgendaItemAdded, AgendaItemConcluded, AttendanceListed, MeetingCalled, MeetingCancelled] as const;
