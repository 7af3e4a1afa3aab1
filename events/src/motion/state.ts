import { defineEvent, defineStepCommand, type IsoDate, type Steps } from "../kit/index.ts";

/** How a council decides on a motion, an amendment or a proposal (domain.md 4.3; ORI-A besluitResultaat). */
export type VoteOutcome =
  "adopted" | "adopted-as-amended" | "adopted-conditionally" | "rejected" | "tied";

/** States before a decision, and the ways to end without a vote. */
export type ProcedureStatus =
  | "submitted" | "amended" | "scheduled" | "in-debate"
  | "held-over" | "withdrawn" | "taken-over" | "not-put-to-vote"; // prettier-ignore

/** States of carrying out an adopted motion. */
export type ExecutionStatus =
  | "in-execution" | "executed" | "partly-executed" | "not-executed"
  | "settlement-proposed" | "settled" | "overtaken"; // prettier-ignore

/** States of a motion, an amendment or a proposal; "none" before it is recorded. */
export type MotionStatus = "none" | ProcedureStatus | VoteOutcome | ExecutionStatus;

/** What a motion's deciders need to know. */
export interface MotionState {
  readonly status: MotionStatus;
  readonly since?: IsoDate;
}

/** A motion that is not recorded yet. */
export const initialMotion: MotionState = { status: "none" };

const open = ["submitted", "amended", "scheduled", "in-debate"] as const;
const undecided = [...open, "held-over", "tied"] as const;
const adopted = ["adopted", "adopted-as-amended", "adopted-conditionally"] as const;
const carriedOut = ["executed", "partly-executed", "not-executed"] as const;
const inHand = [...adopted, "taken-over", "in-execution", ...carriedOut] as const;

/**
 * From which states each step may be taken (domain.md 4.3). Sources often leave out the steps between
 * submission and vote, so a vote needs no scheduling. What was held over is scheduled first; after a tie
 * the vote may be taken again at once.
 */
export const motionSteps = {
  submit: ["none"],
  amend: open,
  schedule: ["submitted", "amended", "scheduled", "held-over", "tied"],
  debate: ["submitted", "amended", "scheduled"],
  advise: undecided,
  hearConcerns: undecided,
  vote: [...open, "tied"],
  holdOver: open,
  withdraw: undecided,
  takeOver: open,
  leaveUndecided: [...open, "held-over"],
  reportExecution: inHand,
  proposeSettlement: inHand,
  settle: ["settlement-proposed"],
  refuseSettlement: ["settlement-proposed"],
  overtake: [...inHand, "settlement-proposed"],
  carryOver: [...undecided, ...inHand, "settlement-proposed"],
} satisfies Steps<string>;

/** Defines an event of a motion, an amendment or a proposal. */
export const defineMotionEvent = defineEvent<MotionState>();

/** Defines a command on a motion, an amendment or a proposal. */
export const defineMotionCommand = defineStepCommand<MotionState, keyof typeof motionSteps>(
  motionSteps,
);
