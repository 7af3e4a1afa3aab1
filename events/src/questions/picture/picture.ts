import type { DecisionKind, IsoDate, Level, Position, SubjectId } from "../../kit/index.ts";
import type { DecisionRef, Period, PoliticalMoment, SecrecyMark, Verdict } from "../answer.ts";
import type { Worth } from "../decision/facts.ts";

/** A stretch of valid time; the last day is the day before `to`, and it is open where `to` is absent. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/** A stretch in the life of a decision in which nothing of this changed. */
export interface ChainSpell extends Stretch {
  /** A code of its stream's state machine. */
  readonly status: string;
  readonly inForce: boolean;
  /** Ended or come to nothing: nothing is served through it. What was carried out well goes on to tell why. */
  readonly over: boolean;
  /** Where it was called otherwise than now. */
  readonly title?: string | undefined;
  /** What it was worth then. */
  readonly worth?: Worth | undefined;
}

/** An event to which a change goes back. */
export interface ChainCause {
  readonly position: Position;
  readonly date: IsoDate;
  readonly sentence: string;
}

/**
 * A stretch in which a decision stands, but no path leads to a goal in force any more; before it one did.
 * `trace` is the first failing link seen from the goal: it ended itself, or `decision`, to which it leads,
 * did. Causes are in order of date, the root first.
 */
export interface ChainBreak extends Stretch {
  readonly trace: SubjectId;
  readonly decision?: SubjectId | undefined;
  /** In one Dutch sentence. */
  readonly sentence: string;
  readonly causes: readonly ChainCause[];
}

/** Something that looks wrong about a decision on the day asked about. */
export interface NodeSignal {
  readonly code: string;
  readonly sentence: string;
  readonly evidence: readonly Position[];
}

/** A decision of a picture, with its whole life in valid time as known at the position asked about. */
export interface ChainNode {
  readonly id: SubjectId;
  readonly kind: DecisionKind;
  readonly level: Level;
  readonly number?: string | undefined;
  /** What it is called at the end of its life. */
  readonly title: string;
  /** Its life, oldest first. */
  readonly spells: readonly ChainSpell[];
  /** When a path led to a goal in force, also along decisions that are not in the picture; oldest first. */
  readonly served: readonly Stretch[];
  /** When it stood without one while it had one before; oldest first. */
  readonly breaks: readonly ChainBreak[];
  /** How many decisions are tied to it that are not in the picture. */
  readonly hidden: number;
  /** On the day asked about alone. */
  readonly signals: readonly NodeSignal[];
  /** Whether it is not public, or not all of it; absent where it is. */
  readonly secrecy?: SecrecyMark | undefined;
}

/**
 * A trace of a picture; it runs from a decision to what that rests on. One that was laid anew to something
 * else is drawn as often as there are ways it ran: see `edgeKey`.
 */
export interface ChainEdge {
  readonly trace: SubjectId;
  /** Which of its ways this is, from 2 on; absent of the first. */
  readonly way?: number | undefined;
  readonly source: SubjectId;
  readonly target: SubjectId;
  readonly type: string;
  readonly intention: string;
  /** Whether an intention goes along it, from goal to result. */
  readonly carries: boolean;
  /** When it counts, oldest first. */
  readonly spells: readonly Stretch[];
}

/** By what a trace of a picture is known in it: the trace itself where it never ran another way. */
export const edgeKey = ({ trace, way }: Pick<ChainEdge, "trace" | "way">): string =>
  way === undefined ? trace : `${trace} ${way}`;

/**
 * The chain around a decision, or below all goals, over all of time as known at the position asked about.
 * A page lays it out once; the date alone changes how it looks (`standAt`, `compareAt`).
 */
export interface ChainPicture extends Verdict {
  /** The decision it was drawn around; absent where it shows all goals and what serves them. */
  readonly focus?: DecisionRef | undefined;
  /** Nearest to the focus first. */
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
  readonly moments: readonly PoliticalMoment[];
  readonly terms: readonly Period[];
  readonly coalitions: readonly Period[];
  /** Decisions that belong to the picture and are left out, since it would be too full. */
  readonly hiddenNodes: number;
}
