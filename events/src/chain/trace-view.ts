import { KNOWN_NOW } from "../kit/index.ts";
import type { IsoDate, Position, RelationFact, SubjectId } from "../kit/index.ts";
import { dayOf, endOf, FOREVER } from "./days.ts";
import type { Statement } from "./statements.ts";

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

/** What is known now of a trace, in order of effect, each until the next one takes over. */
export const toldBy = (statements: readonly Statement[]) =>
  statements
    .filter(({ knownTo }) => knownTo === KNOWN_NOW)
    .flatMap(({ facts, knownFrom, place }) =>
      facts
        .filter((fact) => fact.kind === "relation" || fact.kind === "relation-ended")
        .map((fact) => ({ fact, from: dayOf(fact.from), place, statedAt: knownFrom })),
    )
    .sort((left, right) => left.from - right.from || left.place - right.place)
    .map((told, order, all) => ({
      ...told,
      until: Math.min(endOf(told.fact), all[order + 1]?.from ?? FOREVER),
    }));
