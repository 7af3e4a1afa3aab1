import type { DecisionView } from "../../chain/index.ts";
import { isIsoDate } from "../../kit/index.ts";
import type { DecisionKind, IsoDate, Lane, Position, SubjectId } from "../../kit/index.ts";
import type { DecisionRef } from "../answer.ts";
import { cameToNothing, carriesIntention } from "../decision/facts.ts";
import type { Asked } from "../dossier.ts";
import { refOf } from "../refs.ts";
import { laneOf } from "./lanes.ts";

/** The three lanes, in the order of a timeline. */
export const lanes = ["council", "executive", "organisation"] as const satisfies readonly Lane[];

/** Why a decision must be followed: it changes the way of working, or it asks something of the next lane. */
export type RippleReason = "working-method" | "asks";

/** A decision that must be followed in other lanes. */
export interface RippleAsk {
  readonly decision: DecisionView;
  readonly lane: Lane;
  readonly reason: RippleReason;
  /** Day from which it must be followed, and the event that says so. */
  readonly since: IsoDate;
  readonly position: Position;
}

/** What followed on a decision in another lane. */
export interface RippleFollowUp {
  readonly lane: Lane;
  /** Where the decision itself went on in another lane, that decision. */
  readonly decision: DecisionRef;
  readonly date: IsoDate;
  readonly position: Position;
}

const ADOPTED = new Set(["adopted", "adopted-as-amended", "adopted-conditionally", "taken-over"]);

/** Resolutions of council, college and mayor; most settle one matter and ask nothing of anybody. */
const RESOLUTIONS: ReadonlySet<DecisionKind> = new Set([
  "council-resolution", "budget-change", "proposal", "members-proposal", "policy-plan",
  "executive-programme", "executive-resolution", "mayor-resolution",
]); // prettier-ignore

/** Whether it is stated to serve something: what only answers is done with that. */
const isMeant = ({ view }: Asked, id: SubjectId): boolean =>
  view.isTraced(id) &&
  view.tracesFrom(id).some((trace) => carriesIntention(trace) && trace.type !== "answers");

const isStanding = ({ kind, status, inForce }: DecisionView): boolean =>
  kind === "motion" ? ADOPTED.has(status) : kind !== "goal" && inForce;

const NEW_WAYS: ReadonlySet<string | undefined> = new Set(["process", "organisation"]);

const reasonOf = (asked: Asked, decision: DecisionView): RippleReason | undefined => {
  const { id, kind } = decision;
  if (!isStanding(decision)) return undefined;
  if (NEW_WAYS.has(asked.view.text(id, "nature"))) return "working-method";
  if (kind === "motion" || kind === "assignment") return "asks";
  return RESOLUTIONS.has(kind) && isMeant(asked, id) ? "asks" : undefined;
};

const startOf = ({ journal }: Asked, { id, kind, date, ...at }: DecisionView) => {
  if (kind === "motion") return { since: at.statusSince, position: at.statusAt };
  return { since: date, position: journal.of(id)[0]?.position ?? at.statusAt };
};

/** Whether a decision must be followed in other lanes; see the question `ripple` for the rule. */
export const rippleAskOf = (asked: Asked, decision: DecisionView): RippleAsk | undefined => {
  const reason = reasonOf(asked, decision);
  if (reason === undefined) return undefined;
  const lane = laneOf(asked, decision.id);
  if (lane === undefined || (reason === "asks" && lane === "organisation")) return undefined;
  return { decision, lane, reason, ...startOf(asked, decision) };
};

/** What was done with the decision itself in another lane, for instance a report of its execution. */
const ownSteps = (asked: Asked, ask: RippleAsk): readonly RippleFollowUp[] => {
  const { asOf, knownAt } = asked.moment;
  const { decision, since, position: start, lane: own } = ask;
  return asked.journal
    .of(decision.id)
    .filter(({ lane, corrects }) => lane !== own && corrects === undefined)
    .filter(({ position }) => start < position && position <= knownAt)
    .filter(({ occurredOn }) => since <= occurredOn && occurredOn <= asOf)
    .map(({ lane, occurredOn: date, position }) => ({
      ...{ lane, date, position },
      decision: refOf(asked.view, decision),
    }));
};

function* below({ view }: Asked, id: SubjectId): Iterable<DecisionView> {
  const met = new Set([id]);
  // A set hands out what is added while it is walked.
  for (const each of met)
    for (const { source } of view.tracesTo(each)) {
      if (met.has(source)) continue;
      met.add(source);
      const decision = view.decision(source);
      if (decision !== undefined) yield decision;
    }
}

/** Whether a decision that rests on this one follows on it: taken in another lane, not before it. */
const follows = (ask: RippleAsk, decision: DecisionView, lane: Lane): boolean =>
  lane !== ask.lane && decision.date >= ask.since && !cameToNothing(decision);

/** The first thing that followed on a decision in every other lane. */
export const followUpsOf = (asked: Asked, ask: RippleAsk): readonly RippleFollowUp[] => {
  const found = new Map(
    ownSteps(asked, ask)
      .toReversed()
      .map((step) => [step.lane, step]),
  );
  for (const decision of below(asked, ask.decision.id)) {
    if (found.size === lanes.length - 1) break;
    const lane = laneOf(asked, decision.id);
    if (lane === undefined || found.has(lane) || !follows(ask, decision, lane)) continue;
    const { date, statusAt: position } = decision;
    found.set(lane, { lane, decision: refOf(asked.view, decision), date, position });
  }
  return [...found.values()];
};

/** The same day a number of months later, or the last day of a month that is shorter. */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const start = `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
  for (let last = day; last > 0; last -= 1) {
    const found = `${start}-${String(last).padStart(2, "0")}`;
    if (isIsoDate(found)) return found;
  }
  return date;
};
