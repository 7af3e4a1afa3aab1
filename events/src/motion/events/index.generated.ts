// Written by `npm run generate`; edit the files beside it.
import { MotionAdvised } from "./motion-advised.ts";
import { MotionAmended } from "./motion-amended.ts";
import { MotionCarriedOver } from "./motion-carried-over.ts";
import { MotionConcernsHeard } from "./motion-concerns-heard.ts";
import { MotionDebated } from "./motion-debated.ts";
import { MotionExecutionReported } from "./motion-execution-reported.ts";
import { MotionHeldOver } from "./motion-held-over.ts";
import { MotionLeftUndecided } from "./motion-left-undecided.ts";
import { MotionOvertaken } from "./motion-overtaken.ts";
import { MotionScheduled } from "./motion-scheduled.ts";
import { MotionSettled } from "./motion-settled.ts";
import { MotionSettlementProposed } from "./motion-settlement-proposed.ts";
import { MotionSettlementRefused } from "./motion-settlement-refused.ts";
import { MotionSubmitted } from "./motion-submitted.ts";
import { MotionTakenOver } from "./motion-taken-over.ts";
import { MotionVoted } from "./motion-voted.ts";
import { MotionWithdrawn } from "./motion-withdrawn.ts";

export { MotionAdvised, MotionAmended, MotionCarriedOver, MotionConcernsHeard, MotionDebated, MotionExecutionReported, MotionHeldOver, MotionLeftUndecided, MotionOvertaken, MotionScheduled, MotionSettled, MotionSettlementProposed, MotionSettlementRefused, MotionSubmitted, MotionTakenOver, MotionVoted, MotionWithdrawn };

/** All of this folder, in the order of their names. */
export const motionEvents = [MotionAdvised, MotionAmended, MotionCarriedOver, MotionConcernsHeard, MotionDebated, MotionExecutionReported, MotionHeldOver, MotionLeftUndecided, MotionOvertaken, MotionScheduled, MotionSettled, MotionSettlementProposed, MotionSettlementRefused, MotionSubmitted, MotionTakenOver, MotionVoted, MotionWithdrawn] as const;
