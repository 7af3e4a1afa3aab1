import { AttendanceListed } from "../events/attendance-listed.ts";
import { defineMeetingCommand } from "../state.ts";

/** Records who is there from now on. */
export const listAttendance = defineMeetingCommand({
  name: "list-attendance",
  label: "Presentielijst vastleggen",
  step: "attend",
  event: AttendanceListed,
});
