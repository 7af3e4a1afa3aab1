// Written by `npm run generate`; edit the files beside it.
import { addAgendaItem } from "./add-agenda-item.ts";
import { callMeeting } from "./call-meeting.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { concludeAgendaItem } from "./conclude-agenda-item.ts";
import { listAttendance } from "./list-attendance.ts";

export { addAgendaItem, callMeeting, cancelMeeting, concludeAgendaItem, listAttendance };

/** All of this folder, in the order of their names. */
export const meetingCommands = [addAgendaItem, callMeeting, cancelMeeting, concludeAgendaItem, listAttendance] as const;
