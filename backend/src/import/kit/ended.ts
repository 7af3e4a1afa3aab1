import {
  leaveMotionUndecided,
  MotionLeftUndecided,
  MotionWithdrawn,
  withdrawMotion,
} from "@doelspoor/events";
import type { ActDates, MotionState } from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";

type Dates = (known: ActDates | undefined) => ActDates;

/** States that the movers withdrew it. */
export const withdrawn = (dates: Dates): Statement<MotionState> =>
  stating({
    command: withdrawMotion,
    event: MotionWithdrawn,
    field: "status",
    data: (known) => known ?? {},
    dates,
  });

/** States that it was not put to the vote. */
export const leftUndecided = (dates: Dates): Statement<MotionState> =>
  stating({
    command: leaveMotionUndecided,
    event: MotionLeftUndecided,
    field: "status",
    data: (known) => known ?? {},
    dates,
  });
