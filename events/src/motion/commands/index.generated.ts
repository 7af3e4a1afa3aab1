// Written by `npm run generate`; edit the files beside it.
import { adviseOnMotion } from "./advise-on-motion.ts";
import { amendMotion } from "./amend-motion.ts";
import { carryOverMotion } from "./carry-over-motion.ts";
import { debateMotion } from "./debate-motion.ts";
import { hearMotionConcerns } from "./hear-motion-concerns.ts";
import { holdOverMotion } from "./hold-over-motion.ts";
import { leaveMotionUndecided } from "./leave-motion-undecided.ts";
import { overtakeMotion } from "./overtake-motion.ts";
import { proposeSettlement } from "./propose-settlement.ts";
import { refuseSettlement } from "./refuse-settlement.ts";
import { reportExecution } from "./report-execution.ts";
import { scheduleMotion } from "./schedule-motion.ts";
import { settleMotion } from "./settle-motion.ts";
import { submitMotion } from "./submit-motion.ts";
import { takeOverMotion } from "./take-over-motion.ts";
import { voteOnMotion } from "./vote-on-motion.ts";
import { withdrawMotion } from "./withdraw-motion.ts";

export { adviseOnMotion, amendMotion, carryOverMotion, debateMotion, hearMotionConcerns, holdOverMotion, leaveMotionUndecided, overtakeMotion, proposeSettlement, refuseSettlement, reportExecution, scheduleMotion, settleMotion, submitMotion, takeOverMotion, voteOnMotion, withdrawMotion };

/** All of this folder, in the order of their names. */
export const motionCommands = [adviseOnMotion, amendMotion, carryOverMotion, debateMotion, hearMotionConcerns, holdOverMotion, leaveMotionUndecided, overtakeMotion, proposeSettlement, refuseSettlement, reportExecution, scheduleMotion, settleMotion, submitMotion, takeOverMotion, voteOnMotion, withdrawMotion] as const;
