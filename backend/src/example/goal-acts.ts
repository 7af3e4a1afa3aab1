import {
  GoalSet,
  adjustGoal,
  endGoal,
  endTrace,
  goalStream,
  judgeHop,
  layTrace,
  reviewGoal,
  setGoal,
  traceStream,
} from "@doelspoor/events";
import type {
  DriftCause,
  GoalContent,
  GoalOutcome,
  JudgedSlot,
  TraceType,
} from "@doelspoor/events";
import { actOf, correctionOf, type Act } from "./act.ts";

const set = actOf(goalStream, setGoal);
const adjusted = actOf(goalStream, adjustGoal);
const reviewed = actOf(goalStream, reviewGoal);
const ended = actOf(goalStream, endGoal);
const laid = actOf(traceStream, layTrace);
const traceEnded = actOf(traceStream, endTrace);
const judged = actOf(traceStream, judgeHop);

/** A goal is set by a proposal. */
export const goal = (key: string, origin: string, content: GoalContent): Act =>
  set(key, (idOf) => ({ ...content, origin: idOf(origin) }));

interface Adjustment extends GoalContent {
  readonly change: "sharpened" | "weakened" | "shifted";
  readonly reason: string;
}

/** A goal is sharpened, weakened or shifted. */
export const adjust = (key: string, adjustment: Adjustment): Act => adjusted(key, () => adjustment);

/** A goal is reviewed and kept. */
export const review = (key: string, finding: string): Act => reviewed(key, () => ({ finding }));

/** A goal comes to its end. */
export const end = (key: string, outcome: GoalOutcome, explanation: string): Act =>
  ended(key, () => ({ outcome, explanation }));

/** A goal was recorded wrongly. */
export const correctGoal = correctionOf(goalStream, GoalSet);

interface Intent {
  readonly intention: string;
  readonly targetGroup?: string;
  readonly effect?: string;
  readonly direction?: string;
  readonly measure?: string;
  readonly term?: string;
}

const traceKey = (source: string, type: TraceType, target: string): string =>
  ["spoor", source, type, target].join(" ");

const traced =
  (type: TraceType) =>
  (source: string, target: string, { intention, ...slots }: Intent): Act =>
    laid(traceKey(source, type, target), (idOf) => ({
      source: idOf(source),
      target: idOf(target),
      type,
      intention,
      ...(Object.keys(slots).length === 0 ? {} : { slots }),
    }));

/** A decision serves a goal. */
export const aimsAt = traced("aims-at");

/** A goal works out a wider goal. */
export const concretises = traced("concretises");

/** A decision follows on an earlier one. */
export const followsFrom = traced("follows-from");

/** An amendment changes a proposal. */
export const amends = traced("amends");

/** A goal comes from an agreement or a resolution. */
export const comesFrom = traced("comes-from");

/** An assignment is given because of an earlier decision. */
export const assignedBy = traced("assigned-by");

/** A decision carries out an earlier one. */
export const carriesOut = traced("implements");

/** A commitment or a resolution answers a motion or a question. */
export const answersTo = traced("answers");

/** A decision is laid down by a proposal or a resolution. */
export const adoptedBy = traced("adopted-by");

/** A decision has its ground in an earlier one. */
export const basedOn = traced("based-on");

/** A decision is taken under a power that was given. */
export const decidedUnder = traced("decided-under");

/** A contract follows from a tender. */
export const awardedIn = traced("awarded-in");

/** A decision serves a goal no more. */
export const endAim = (source: string, target: string, reason: string): Act =>
  traceEnded(traceKey(source, "aims-at", target), () => ({ reason }));

interface Judgement {
  readonly slots: JudgedSlot[];
  readonly cause?: DriftCause;
  readonly reason: string;
}

/** A clerk judges what became of the intention along a trace, given as source, type and target. */
export const judge = (
  [source, type, target]: readonly [string, TraceType, string],
  judgement: Judgement,
): Act => judged(traceKey(source, type, target), () => judgement);
