// Written by `npm run generate`; edit the files beside it.
import { MeetingCalled } from "./meeting-called.ts";
import { MeetingCancelled } from "./meeting-cancelled.ts";

export { MeetingCalled, MeetingCancelled };

/** All of this folder, in the order of their names. */
export const meetingEvents = [MeetingCalled, MeetingCancelled] as const;
