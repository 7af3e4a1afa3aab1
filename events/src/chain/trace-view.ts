import type { IsoDate, Position, RelationFact, SubjectId } from "../kit/index.ts";

/** What a trace ties, and how. */
export type Tie = Pick<RelationFact, "source" | "target" | "type" | "intention">;

/** A trace as it stood on a date, by what was known at a position. */
export interface TraceView extends Tie {
  readonly trace: SubjectId;
  readonly since: IsoDate;
  readonly statedAt: Position;
}

/** How a fact of a trace is told, by the position of the event that states it. */
export const traceView = (fact: RelationFact, statedAt: Position): TraceView => {
  const { subject, source, target, type, intention, from } = fact;
  return { trace: subject, source, target, type, intention, since: from, statedAt };
};
