import type { DecisionKind } from "../kit/index.ts";

interface TraceKind {
  readonly label: string;
  /** "… dient het doel …": the verb between two decisions. */
  readonly verb: string;
  readonly from: readonly DecisionKind[];
  readonly to: readonly DecisionKind[];
}

const votable = ["motion", "amendment", "proposal"] as const satisfies readonly DecisionKind[];

/**
 * Types of traces and between which kinds they can exist (domain.md 4.5). There is no trace by which a
 * motion binds the college (L1): a motion asks.
 */
export const traceKinds = {
  "aims-at": { label: "beoogt", verb: "dient", from: votable, to: ["goal"] },
  concretises: { label: "concretiseert", verb: "werkt uit", from: ["goal"], to: ["goal"] },
  "follows-from": { label: "naar aanleiding van", verb: "volgt op", from: votable, to: votable },
  amends: { label: "wijzigt", verb: "wijzigt", from: ["amendment"], to: votable },
} as const satisfies Readonly<Record<string, TraceKind>>;

/** A type of trace. */
export type TraceType = keyof typeof traceKinds;

/** Whether a trace of this type can exist between these kinds of decisions. */
export const canTrace = (type: TraceType, from: DecisionKind, to: DecisionKind): boolean => {
  const kind: TraceKind = traceKinds[type];
  return kind.from.includes(from) && kind.to.includes(to);
};
