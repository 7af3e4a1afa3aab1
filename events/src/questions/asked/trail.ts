import * as z from "zod/mini";
import { allPathsUp, type Path, type Tie, type TraceView } from "../../chain/index.ts";
import { dutchCount, dutchDate, subjectId } from "../../kit/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import { traceKinds } from "../../trace/index.ts";
import type { DecisionRef, Verdict } from "../answer.ts";
import { causeAt } from "../picture/causes.ts";
import { defineQuestion } from "../define-question.ts";
import type { Asked } from "../dossier.ts";
import { inOrder } from "../legality/kit.ts";
import { stands } from "../picture/life.ts";
import { named, namedFirst } from "../naming.ts";
import { refById } from "../refs.ts";
import { carries, strengthOf } from "../strength.ts";

/** One step up: the trace, and the decision it leads to. */
export interface TrailHop {
  readonly trace: SubjectId;
  readonly type: string;
  /** The type in Dutch: "geeft uitvoering aan". */
  readonly label: string;
  readonly intention: string;
  readonly since: IsoDate;
  /** The event that laid the trace, and the day of that act. */
  readonly position: Position;
  readonly date: IsoDate;
  readonly decision: DecisionRef;
  /** Whether an intention comes through: the trace carries one, and the decision stands. */
  readonly holds: boolean;
  /** Why it does not hold, in one Dutch sentence. */
  readonly sentence?: string | undefined;
}

/** One path from a decision up to a goal. */
export interface TrailPath {
  readonly goal: DecisionRef;
  readonly hops: readonly TrailHop[];
  /** Whether every hop holds and the goal is in force. */
  readonly holds: boolean;
  /** Strengths of the traces multiplied, 0 to 1; it orders the paths and measures nothing. */
  readonly strength: number;
  readonly sentence: string;
  readonly evidence: readonly Position[];
}

/** All paths from a decision up to its goals. */
export interface Trail extends Verdict {
  readonly decision: DecisionRef;
  /** Those that hold first, and of these the strongest first. */
  readonly paths: readonly TrailPath[];
  /** Paths to a goal that are left out; counted up to 200. */
  readonly leftOut: number;
}

/** Most paths that are given, and that are looked for. */
const MOST = 20;
const LOOKED_FOR = 200;

/** What comes through a decision that is over, and through one that is not in force yet. */
const OVER = 0.1;
const NOT_YET = 0.6;

const weakened = ({ view }: Asked, id: SubjectId): number => {
  const decision = view.decision(id);
  if (decision === undefined || !stands(view, decision)) return OVER;
  return decision.inForce ? 1 : NOT_YET;
};

const strengthIn =
  (asked: Asked) =>
  (trace: Tie): number =>
    strengthOf(trace) * weakened(asked, trace.target);

/** From a goal on only to the wider goal it works out. */
const towardsGoals =
  ({ view }: Asked) =>
  ({ type, source }: Tie): boolean =>
    type === "concretises" || view.decision(source)?.kind !== "goal";

const labelOf = ({ type }: Pick<Tie, "type">): string =>
  Object.entries(traceKinds).find(([each]) => each === type)?.[1].label ?? type;

const flaw = ({ view }: Asked, trace: TraceView, decision: DecisionRef): string | undefined => {
  if (!carries(trace)) return `“${labelOf(trace)}” zegt niet waarvoor het besluit is bedoeld.`;
  const found = view.decision(decision.id);
  return found !== undefined && stands(view, found)
    ? undefined
    : `${namedFirst(decision)} geldt niet meer op ${dutchDate(view.asOf)}.`;
};

const hopOf = (asked: Asked, each: TraceView): readonly TrailHop[] => {
  const decision = refById(asked.view, each.target);
  if (decision === undefined) return [];
  const { trace, type, intention, since, statedAt: position } = each;
  const sentence = flaw(asked, each, decision);
  return [
    {
      ...{ trace, type, intention, since, position, decision, sentence },
      label: labelOf(each),
      date: causeAt(asked, position)?.date ?? since,
      holds: sentence === undefined,
    },
  ];
};

const viaOf = (hops: readonly TrailHop[]): string => {
  const between = hops.slice(0, -1).map(({ decision }) => named(decision));
  return between.length === 0 ? "rechtstreeks" : `via ${between.join(" en ")}`;
};

const pathTold = (decision: DecisionRef, hops: readonly TrailHop[], goal: DecisionRef): string => {
  const flawed = hops.find(({ holds }) => !holds)?.sentence;
  const way = `${namedFirst(decision)} dient ${named(goal)}, ${viaOf(hops)}.`;
  return flawed === undefined ? way : `De weg naar ${named(goal)}, ${viaOf(hops)}, houdt niet. ${flawed}`; // prettier-ignore
};

const pathOf = (asked: Asked, decision: DecisionRef, path: Path): readonly TrailPath[] => {
  const hops = path.flatMap((trace) => hopOf(asked, trace));
  const goal = hops.at(-1)?.decision;
  if (goal?.kind !== "goal" || hops.length < path.length) return [];
  return [
    {
      goal,
      hops,
      holds: hops.every(({ holds }) => holds),
      strength: path.map(strengthIn(asked)).reduce((product, each) => product * each, 1),
      sentence: pathTold(decision, hops, goal),
      evidence: hops.map(({ position }) => position),
    },
  ];
};

const verdictOn = (decision: DecisionRef, paths: readonly TrailPath[]): string => {
  const [best, ...others] = paths;
  if (best === undefined) return `Geen spoor leidt van ${named(decision)} naar een doel.`;
  if (!best.holds)
    return `Geen weg van ${named(decision)} naar een doel houdt stand. ${best.sentence}`;
  const more = others.filter(({ holds }) => holds).length;
  const also = more === 0 ? "" : ` Er ${more === 1 ? "is" : "zijn"} nog ${dutchCount(more, "andere weg", "andere wegen")}.`; // prettier-ignore
  return `${best.sentence}${also}`;
};

/** Those that hold come first; the order of strength stays. */
const holdingFirst = (left: TrailPath, right: TrailPath): number =>
  Number(right.holds) - Number(left.holds);

/** Which goal a decision serves, and along which paths. */
export const trail = defineQuestion({
  name: "trail",
  label: "Spoor naar het doel",
  english: "Trail to the goal",
  input: z.object({ decision: subjectId() }),
  answer: (asked: Asked, { decision: id }): Trail | undefined => {
    const decision = refById(asked.view, id);
    if (decision === undefined) return undefined;
    const along = towardsGoals(asked);
    const found =
      allPathsUp(asked.view, id, { along, strength: strengthIn(asked), most: LOOKED_FOR }) // prettier-ignore
        .flatMap((path) => pathOf(asked, decision, path))
        .sort(holdingFirst);
    const paths = found.slice(0, MOST);
    return {
      moment: asked.moment,
      sentence: verdictOn(decision, found),
      evidence: inOrder(paths.flatMap(({ evidence }) => evidence)),
      decision,
      paths,
      leftOut: found.length - paths.length,
    };
  },
});
