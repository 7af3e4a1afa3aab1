import type { ChainView, Stated } from "../../chain/index.ts";
import type { Position, SubjectId, TextKey, ValueFact, ValueKey } from "../../kit/index.ts";
import { defaultPhrases, lexiconStream } from "../../lexicon/index.ts";
import {
  judged,
  type CheckCode,
  type Finding,
  type GoalSaid,
  type GoalVerdict,
  type Judgement,
} from "./concreteness.ts";
import type { Asked } from "../dossier.ts";
import { agreementOf, originOf, type GoalOrigin } from "./origin.ts";

/** A check with the positions of the events it rests on. */
export interface GoalCheck extends Finding {
  readonly evidence: readonly Position[];
}

/** How concrete a goal is on a day, by what the chain knows. */
export interface GoalJudgement extends Judgement {
  readonly findings: readonly GoalCheck[];
  readonly origin?: GoalOrigin | undefined;
  /** The event that says what the goal reads. */
  readonly statedAt: Position;
}

type Measured = GoalSaid["baseline"];

const measuredIn = (view: ChainView, goal: SubjectId, key: ValueKey): Measured => {
  const { value, unit, date, source }: Partial<ValueFact> = view.measured(goal, key) ?? {};
  if (value === undefined || unit === undefined) return undefined;
  return date === undefined || source === undefined ? undefined : { value, unit, date, source };
};

/** What a goal says in a view, as far as the test looks at it. */
const saidIn = (view: ChainView, goal: SubjectId): GoalSaid => ({
  title: view.text(goal, "title") ?? "",
  goalKind: view.text(goal, "goal-kind"),
  motivation: view.text(goal, "motivation"),
  targetGroup: view.text(goal, "target-group"),
  effect: view.text(goal, "effect"),
  direction: view.text(goal, "direction"),
  level: view.text(goal, "result-level"),
  forWhom: view.texts(goal, "for-whom"),
  owners: view.texts(goal, "owner"),
  addedValue: view.text(goal, "added-value"),
  externalFactors: view.texts(goal, "external-factor"),
  conditions: view.texts(goal, "condition"),
  baseline: measuredIn(view, goal, "baseline"),
  target: measuredIn(view, goal, "target"),
  term: view.text(goal, "term"),
});

/** The facts on which each check rests; of K8 they are those of the way to the council's decision. */
const RESTS_ON: Readonly<Record<CheckCode, readonly (TextKey | ValueKey)[]>> = {
  K1: ["target-group", "goal-kind"],
  K2: ["effect", "direction"],
  K3: ["baseline"],
  K4: ["target"],
  K5: ["term", "target"],
  K6: ["result-level", "for-whom", "owner"],
  K7: ["added-value", "external-factor"],
  K8: [],
  K9: ["condition"],
  K10: ["effect", "title"],
};

const keyOf = (fact: Stated): string => ("key" in fact ? fact.key : fact.kind);

const ascending = (positions: readonly Position[]): readonly Position[] =>
  [...new Set(positions)].sort((left, right) => left - right);

/** The municipality's own list of empty phrases on the view's day, with its event; else the program's. */
export const phrasesIn = ({ view, single }: Asked) => {
  const lexicon = single(lexiconStream.name);
  const own = lexicon === undefined ? [] : view.texts(lexicon, "empty-phrase");
  const at = lexicon === undefined ? [] : view.standing(lexicon).map(({ statedAt }) => statedAt);
  return own.length === 0 ? { phrases: defaultPhrases, at: [] } : { phrases: own, at };
};

/** How concrete a goal is in the view that is asked (domain.md N5). */
export const judgedIn = (asked: Asked, goal: SubjectId): GoalJudgement => {
  const { view } = asked;
  const stated = new Map(view.standing(goal).map((fact) => [keyOf(fact), fact.statedAt]));
  const statedAt = stated.get("title") ?? view.decision(goal)?.statusAt ?? -1;
  const origin = originOf(asked, goal);
  const { phrases, at } = phrasesIn(asked);
  const agreement = origin === undefined ? agreementOf(asked, goal) : undefined;
  const { findings, ...judgement } = judged(saidIn(view, goal), {
    phrases,
    origin: origin?.told,
    agreement: agreement?.told,
  });
  const evidenceOf = (check: CheckCode): readonly Position[] => {
    if (check === "K8") return (origin ?? agreement)?.evidence ?? [statedAt];
    const own = RESTS_ON[check].flatMap((key) => stated.get(key) ?? []);
    return [...(own.length === 0 ? [statedAt] : own), ...(check === "K10" ? at : [])];
  };
  return {
    ...judgement,
    findings: findings.map((each) => ({ ...each, evidence: ascending(evidenceOf(each.check)) })),
    origin,
    statedAt,
  };
};

/** The verdict alone, of a goal as it reads in any view of the same chain. */
export const verdictsFor =
  (asked: Asked) =>
  (view: ChainView, goal: SubjectId): GoalVerdict =>
    judgedIn({ ...asked, view }, goal).verdict;

/** All that a judgement rests on, in order. */
export const evidenceOf = ({ findings }: GoalJudgement): readonly Position[] =>
  ascending(findings.flatMap(({ evidence }) => evidence));
