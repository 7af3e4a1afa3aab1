import type { DecisionView } from "../../chain/index.ts";
import { dutchCount, keysOf } from "../../kit/index.ts";
import type { Position, SubjectId } from "../../kit/index.ts";
import type { DecisionRef } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import { inOrder } from "../legality/kit.ts";
import { Aims, begunAt, goalsOf } from "../order/aims.ts";
import { originOf, weightOf, type Burden, type RuleOrigin, type TestedRule } from "./orphans.ts";
import { refOf } from "../refs.ts";

/** A rule as it lies in a stack. */
export interface StackedRule {
  readonly rule: DecisionRef;
  readonly origin: RuleOrigin;
  readonly burden: Burden;
  /** Demands, controls and reports together. */
  readonly weight: number;
  /** How many causes there are to ask whether it is still needed. */
  readonly causes: number;
  readonly goals: readonly SubjectId[];
}

/** How many rules of a stack come from where. */
export interface OriginShare {
  readonly origin: RuleOrigin;
  readonly rules: number;
}

/** Two goals in one stack that want the opposite of the same thing. */
export interface Contradiction {
  readonly goals: readonly DecisionRef[];
  readonly sentence: string;
  readonly evidence: readonly Position[];
}

/** The rules in force that one target group, or one neighbourhood, has to do with, added up (domain.md F75, F77). */
export interface Stack {
  readonly targetGroup?: string | undefined;
  readonly neighbourhood?: string | undefined;
  readonly sentence: string;
  readonly evidence: readonly Position[];
  /** The heaviest first. */
  readonly rules: readonly StackedRule[];
  readonly burden: Burden;
  readonly origins: readonly OriginShare[];
  /** How many of the rules may be one too many. */
  readonly orphans: number;
  readonly goals: readonly DecisionRef[];
  readonly contradictions: readonly Contradiction[];
}

/** For whom and where a stack is. */
export interface StackPlace {
  readonly targetGroup?: string | undefined;
  readonly neighbourhood?: string | undefined;
}

const NONE: Burden = { demands: 0, controls: 0, reports: 0 };

const added = (left: Burden, right: Burden): Burden => ({
  demands: left.demands + right.demands,
  controls: left.controls + right.controls,
  reports: left.reports + right.reports,
});

const stacked = (
  asked: Asked,
  aims: Aims,
  { decision, burden, findings }: TestedRule,
): StackedRule => ({
  rule: refOf(asked.view, decision),
  origin: originOf(asked, decision.id),
  burden,
  weight: weightOf(burden),
  causes: findings.length,
  goals: goalsOf(aims, decision.id).map(({ id }) => id),
});

const byWeight = (left: StackedRule, right: StackedRule): number =>
  right.weight - left.weight || right.causes - left.causes;

const sharesOf = (rules: readonly StackedRule[]): readonly OriginShare[] => {
  const shares: Record<RuleOrigin, number> = { own: 0, province: 0, state: 0, eu: 0, unknown: 0 };
  for (const { origin } of rules) shares[origin] += 1;
  return keysOf(shares)
    .map((origin) => ({ origin, rules: shares[origin] }))
    .filter((share) => share.rules > 0);
};

const OPPOSITE: Readonly<Record<string, string>> = { more: "less", less: "more" };

/** What a goal wants to change, as far as it says so. */
const wanted = ({ view }: Asked, { id }: DecisionView) => ({
  effect: view.text(id, "effect")?.trim().toLowerCase(),
  direction: view.text(id, "direction") ?? "",
});

/** Goals that name the same effect and want it in opposite directions; what they say in other words is not seen. */
const contradictionsIn = (
  asked: Asked,
  goals: readonly DecisionView[],
): readonly Contradiction[] => {
  const seen = new Map<string, DecisionView>();
  return goals.flatMap((goal) => {
    const { effect, direction } = wanted(asked, goal);
    if (effect === undefined) return [];
    const other = seen.get(`${OPPOSITE[direction] ?? ""} ${effect}`);
    seen.set(`${direction} ${effect}`, goal);
    if (other === undefined) return [];
    const refs = [other, goal].map((each) => refOf(asked.view, each));
    const names = refs.map(({ title }) => `“${title}”`).join(" en ");
    return [
      {
        goals: refs,
        sentence: `De doelen ${names} willen het tegenovergestelde: de een meer, de ander minder ${effect}.`,
        evidence: inOrder([other.statusAt, goal.statusAt]),
      },
    ];
  });
};

const toldPlace = ({ targetGroup, neighbourhood }: StackPlace): string => {
  const whom = targetGroup === undefined ? "" : `Voor “${targetGroup}”`;
  if (neighbourhood === undefined) return whom;
  return whom === "" ? `In ${neighbourhood}` : `${whom} in ${neighbourhood}`;
};

const toldStack = (
  place: StackPlace,
  { rules, burden, orphans }: Pick<Stack, "rules" | "burden" | "orphans">,
): string => {
  const where = toldPlace(place);
  if (rules.length === 0) return `${where} gelden geen regels.`;
  const count = dutchCount(rules.length, "regel of plan", "regels en plannen");
  const asks = [
    dutchCount(burden.demands, "eis", "eisen"),
    dutchCount(burden.controls, "controle", "controles"),
  ].join(", ");
  const reports = dutchCount(burden.reports, "rapportage", "rapportages");
  const open = orphans === 0 ? "" : ` Bij ${orphans} is de vraag of wij ze nog nodig hebben.`;
  const verb = rules.length === 1 ? "geldt" : "gelden";
  return `${where} ${verb} ${count}, samen goed voor ${asks} en ${reports}.${open}`;
};

/** Adds up the rules of one place. */
export const stackOf = (asked: Asked, place: StackPlace, tested: readonly TestedRule[]): Stack => {
  const aims = new Aims(asked.view);
  const rules = tested.map((rule) => stacked(asked, aims, rule)).sort(byWeight);
  const { view } = asked;
  const goals = [...new Set(rules.flatMap((rule) => rule.goals))].flatMap(
    (id) => view.decision(id) ?? [],
  );
  const burden = tested.reduce((sum, rule) => added(sum, rule.burden), NONE);
  const sums = { rules, burden, orphans: rules.filter(({ causes }) => causes > 0).length };
  return {
    ...place,
    ...sums,
    sentence: toldStack(place, sums),
    evidence: inOrder(tested.map(({ decision }) => begunAt(asked.view, decision.id))),
    origins: sharesOf(rules),
    goals: goals.map((goal) => refOf(view, goal)),
    contradictions: contradictionsIn(asked, goals),
  };
};
