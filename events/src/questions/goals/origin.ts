import { UP } from "../../chain/index.ts";
import type { ChainView, DecisionView, Stated } from "../../chain/index.ts";
import { decisionKinds, dutchDate, subjectId } from "../../kit/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import { cameToNothing, isOfCouncil } from "../decision/facts.ts";
import type { Asked } from "../dossier.ts";

/** A decision of the council from which a goal comes (domain.md F05). */
export interface GoalOrigin {
  readonly decision: SubjectId;
  /** "Raadsvoorstel RV23-061, door de raad besloten op 9 november 2023 na een debat". */
  readonly told: string;
  /** Positions of the traces on the way and of the debate and the decision. */
  readonly evidence: readonly Position[];
}

/** By these a goal comes from a decision, and what it comes from was laid down by another. */
const COMES: ReadonlySet<string> = new Set(["comes-from", "adopted-by"]);

/** By these a vote lays a motion or a proposal down. */
const ADOPTED: ReadonlySet<string> = new Set([
  "adopted", "adopted-as-amended", "adopted-conditionally",
]); // prettier-ignore

/** By this a resolution is taken. */
const TAKEN = "taken";

interface Acts {
  readonly decided?: { readonly on: IsoDate; readonly at: Position } | undefined;
  readonly debated?: readonly Position[];
}

/** When the council decided, and whether a debate before it was recorded. */
const actsOf = (view: ChainView, id: SubjectId): Acts => {
  const acts: { -readonly [Act in keyof Acts]: Acts[Act] } = {};
  for (const fact of view.stated(id)) {
    if (fact.kind !== "status") continue;
    if (fact.status === "in-debate") acts.debated ??= [fact.statedAt];
    if (ADOPTED.has(fact.status) || fact.status === TAKEN)
      acts.decided = { on: fact.from, at: fact.statedAt };
  }
  return acts;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether the council took a decision that still means something. */
const isByCouncil = (asked: Asked, decision: DecisionView): boolean =>
  !cameToNothing(decision) && isOfCouncil(asked, decision.id);

const nameOf = (view: ChainView, { id, kind }: DecisionView): string =>
  `${capital(decisionKinds[kind].label)} ${view.text(id, "number") ?? `“${view.text(id, "title") ?? ""}”`}`;

/**
 * A decision that the council took, if this is one. A council decides in a meeting, where it deliberates
 * first; a debate that was recorded is told and shown beside it.
 */
const originIn = (
  asked: Asked,
  id: SubjectId,
  way: readonly Position[],
): GoalOrigin | undefined => {
  const { view } = asked;
  const decision = view.decision(id);
  if (decision === undefined || !isByCouncil(asked, decision)) return undefined;
  const { decided, debated = [] } = actsOf(view, id);
  if (decided === undefined) return undefined;
  const debate = debated.length === 0 ? "" : ", na een debat dat is vastgelegd";
  return {
    decision: id,
    told: `${nameOf(view, decision)}, door de raad besloten op ${dutchDate(decided.on)}${debate}`,
    evidence: [...way, ...debated, decided.at],
  };
};

/** The decision that a goal names as its origin when it is set, where the log knows it. */
const namedBy = (view: ChainView, goal: SubjectId) => {
  const named = view.text(goal, "origin");
  const at = view.standing(goal).find((fact) => fact.kind === "text" && fact.key === "origin");
  return named === undefined || at === undefined || !subjectId().safeParse(named).success
    ? []
    : ([[named, [at.statedAt]]] as const);
};

/** What a goal comes from, the nearest first, each with the positions of the way to it. */
function* behind({ view }: Asked, goal: SubjectId) {
  const ways = new Map<SubjectId, readonly Position[]>([[goal, []]]);
  for (const [id, at] of namedBy(view, goal)) ways.set(id, at);
  // A map hands out what is added while it is walked.
  for (const [id, way] of ways) {
    if (id !== goal) yield { id, way };
    for (const { type, target, statedAt } of view.tracesFrom(id))
      if (COMES.has(type) && !ways.has(target)) ways.set(target, [...way, statedAt]);
  }
}

/**
 * The decision of the council from which a goal comes: along its traces, or as it was named when it was set;
 * undefined where none is known (domain.md F05, K8).
 */
export const originOf = (asked: Asked, goal: SubjectId): GoalOrigin | undefined => {
  for (const { id, way } of behind(asked, goal)) {
    const found = originIn(asked, id, way);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The agreement of factions from which a goal comes: political, and no decision of the council (domain.md 4.2). */
export const agreementOf = (asked: Asked, goal: SubjectId): GoalOrigin | undefined => {
  const { view } = asked;
  for (const { id, way } of behind(asked, goal)) {
    const decision = view.decision(id);
    if (decision?.kind !== "coalition-agreement" || cameToNothing(decision)) continue;
    const told = `het coalitieakkoord “${view.text(id, "title") ?? ""}”`;
    return { decision: id, told, evidence: [...way, decision.statusAt] };
  }
  return undefined;
};

/** By which a goal came from other decisions, also where that counts no more. */
const laidFrom = (view: ChainView, id: SubjectId): readonly (readonly Stated[])[] =>
  view
    .tracesEver(id, UP)
    .map((trace) => view.stated(trace))
    .filter((laid) =>
      laid.some((fact) => fact.kind === "relation" && fact.source === id && COMES.has(fact.type)),
    );

/** Every day on which something about where a goal comes from begins or ends. */
export const originDays = (view: ChainView, goal: SubjectId): readonly IsoDate[] => {
  const seen = new Set<SubjectId>([goal, ...namedBy(view, goal).map(([id]) => id)]);
  const days = new Set<IsoDate>();
  for (const id of seen) {
    const facts = [...(id === goal ? [] : view.stated(id)), ...laidFrom(view, id).flat()];
    for (const fact of facts) {
      days.add(fact.from);
      if (fact.kind === "relation") seen.add(fact.target);
    }
  }
  return [...days];
};
