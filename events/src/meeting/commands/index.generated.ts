// Written by `npm run generate`; edit the files beside it.
import { callMeeting } from "./call-meeting.ts";
import { cancelMeeting } from "./cancel-meeting.ts";

export { callMeeting, cancelMeeting };

/** All of this folder, in the order of their names. */
export const meetingCommands = [callMeeting, cancelMeeting] as const;
