import type { DecisionView, Ordinal } from "../../chain/index.ts";
import { bodies, dutchDate } from "../../kit/index.ts";
import type { Body, DecisionKind, IsoDate, Position, SubjectId } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";
import { evidenceOf, inOrder } from "../legality/kit.ts";
import { named, quoted } from "../naming.ts";
import { groundLapsed } from "../legality/l11-ground-lapsed.ts";
import { aboveOf, Aims, begunAt, goalsAbove, underGoals, type Held } from "../order/aims.ts";
import { heldOf } from "../order/held.ts";
import { lostPath } from "../picture/nodes.ts";

/** Years without a sign that a rule is applied or referred to. A proposal of ours (domain.md N7 gives none). */
const QUIET_YEARS = 5;

/** Why a rule in force may be one too many (domain.md N7). */
export type OrphanCause =
  "no-goal" | "empty-goals" | "no-why" | "no-explanation" | "ground-lapsed" | "not-applied";

/** One reason why a rule may be one too many, with the events it follows from. */
export interface OrphanFinding {
  readonly cause: OrphanCause;
  readonly sentence: string;
  readonly evidence: readonly Position[];
}

/** The same before it is told: of a high stack only the number is asked. */
interface Orphaned {
  readonly cause: OrphanCause;
  readonly tell: Tell;
}

type Tell = () => Omit<OrphanFinding, "cause">;

/** The reasons why a rule may be one too many, in words. */
export const toldFindings = ({ findings }: TestedRule): readonly OrphanFinding[] =>
  findings.map(({ cause, tell }) => ({ cause, ...tell() }));

/** What a rule asks of people. */
export interface Burden {
  readonly demands: number;
  readonly controls: number;
  readonly reports: number;
}

/** Whose rule it is; unknown where nobody recorded it. */
export type RuleOrigin = "own" | "province" | "state" | "eu" | "unknown";

/** Who can change a rule (domain.md F47). */
export interface RuleChanger {
  readonly origin: RuleOrigin;
  readonly body: Body;
  readonly sentence: string;
}

/** A rule in force, and what there is to say about it. */
export interface TestedRule {
  readonly decision: DecisionView;
  readonly findings: readonly Orphaned[];
  readonly burden: Burden;
  /** Schrapscore: number of causes, demands, controls and reports together. */
  readonly score: number;
}

const TESTS: Readonly<Partial<Record<DecisionKind, readonly OrphanCause[]>>> = (() => {
  const plan = ["no-goal", "empty-goals", "ground-lapsed", "not-applied"] as const;
  const rule = [...plan, "no-why", "no-explanation"] as const;
  return { "by-law": rule, "further-rules": rule, "policy-rule": rule, "policy-plan": plan };
})();

/** The rules of a municipality that are in force: regulations and policy plans. */
const rulesInForce = ({ view }: Asked): readonly DecisionView[] =>
  [...view.decisions("rules")].filter(({ kind, inForce }) => inForce && TESTS[kind] !== undefined);

const titleOf = ({ view }: Asked, id: SubjectId): string => quoted(view.text(id, "title") ?? "");

/** What is looked at: a rule and the best goal it is meant for. */
interface Looked {
  readonly decision: DecisionView;
  readonly held: Held | undefined;
}

/** What one test sees; nothing where the rule passes it. */
type Look = (asked: Asked, looked: Looked) => Tell | undefined;

const begun = (asked: Asked, id: SubjectId, ...more: readonly Position[]): readonly Position[] =>
  inOrder([begunAt(asked.view, id), ...more]);

const noGoal: Look = (asked, { decision: { id }, held }) => {
  if (held === undefined)
    return () => {
      const lost = lostPath(asked, id);
      if (lost === undefined)
        return { sentence: "Er is geen spoor naar een doel.", evidence: begun(asked, id) };
      const sentence = `De regel had een doel tot ${dutchDate(lost.on)}: ${lost.why}.`;
      return { sentence, evidence: begun(asked, id, ...lost.causes.map((each) => each.position)) };
    };
  if (held.hold !== "ended") return undefined;
  const since = asked.view.decision(held.goal)?.statusSince ?? held.since;
  return () => ({
    sentence: `Het doel ${titleOf(asked, held.goal)} geldt niet meer sinds ${dutchDate(since)}.`,
    evidence: begun(asked, id, held.at),
  });
};

const emptyGoals: Look = (asked, { decision: { id }, held }) =>
  held?.hold === "empty"
    ? () => ({
        sentence: `Het doel ${titleOf(asked, held.goal)} zegt niet voor wie het is en wat er dan anders is.`,
        evidence: begun(asked, id, held.at),
      })
    : undefined;

const untold =
  (key: "why" | "explanation", sentence: string): Look =>
  (asked, { decision: { id } }) =>
    asked.view.texts(id, key).length > 0
      ? undefined
      : () => ({ sentence, evidence: begun(asked, id) });

const lapsedGround: Look = (asked, { decision }) => {
  const [signal] = groundLapsed.look(asked, decision);
  return signal && (() => ({ sentence: signal.sentence, evidence: signal.evidence }));
};

const yearsBefore = (day: IsoDate, years: number): IsoDate =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;

/** The last day on which a rule was applied, referred to, adopted or changed, as far as is recorded. */
const lastSign = ({ view }: Asked, { id, statusSince }: DecisionView): IsoDate => {
  const cited = view.isTraced(id) ? view.tracesTo(id).map(({ since }) => since) : [];
  const days = [statusSince, view.text(id, "applied-on") ?? "", ...cited];
  return days.reduce((last, day) => (day > last ? day : last));
};

const notApplied: Look = (asked, { decision }) => {
  const last = lastSign(asked, decision);
  if (last > yearsBefore(asked.moment.asOf, QUIET_YEARS)) return undefined;
  const { id, statusAt } = decision;
  return () => ({
    sentence: `Sinds ${dutchDate(last)} is niet vastgelegd dat de regel is toegepast of aangehaald.`,
    evidence: evidenceOf(asked, { id, position: statusAt }, "applied-on"),
  });
};

const LOOKS: Readonly<Record<OrphanCause, Look>> = {
  "no-goal": noGoal,
  "empty-goals": emptyGoals,
  "no-why": untold("why", "Er staat niet bij waarom de regel er is."),
  "no-explanation": untold(
    "explanation",
    "Er is geen uitleg voor wie met de regel te maken krijgt (uitlegtoets).",
  ),
  "ground-lapsed": lapsedGround,
  "not-applied": notApplied,
};

const burdenOf = ({ view }: Asked, id: SubjectId): Burden => ({
  demands: view.value(id, "demands") ?? 0,
  controls: view.value(id, "controls") ?? 0,
  reports: view.value(id, "reports") ?? 0,
});

/** What a rule asks together. */
export const weightOf = ({ demands, controls, reports }: Burden): number =>
  demands + controls + reports;

const tested = (asked: Asked, looked: Looked): TestedRule => {
  const { decision } = looked;
  const findings = (TESTS[decision.kind] ?? []).flatMap((cause) => {
    const tell = LOOKS[cause](asked, looked);
    return tell === undefined ? [] : [{ cause, tell }];
  });
  const burden = burdenOf(asked, decision.id);
  return { decision, findings, burden, score: findings.length + weightOf(burden) };
};

/** Rules in force, tested; only what is above them is looked at, and walked down once. */
const testedFrom = (
  asked: Asked,
  rules: readonly DecisionView[],
  goalsIn: (aims: Aims, above: ReadonlySet<Ordinal>) => readonly DecisionView[],
): readonly TestedRule[] => {
  const aims = new Aims(asked.view);
  const above = aboveOf(aims, rules);
  const goals = goalsIn(aims, above).map((goal) => heldOf(asked, goal));
  const under = underGoals(aims, goals, above);
  return rules.map((decision) => tested(asked, { decision, held: under.get(decision.id) }));
};

/** Every rule in force, tested. */
export const testedRules = (asked: Asked): readonly TestedRule[] =>
  testedFrom(asked, rulesInForce(asked), () => [...asked.view.decisions("goal")]);

/** One rule, tested. Undefined for what is no rule in force. */
export const testedRule = (asked: Asked, decision: DecisionView): TestedRule | undefined => {
  if (!decision.inForce || TESTS[decision.kind] === undefined) return undefined;
  return testedFrom(asked, [decision], (aims, above) => goalsAbove(aims, decision.id, above))[0];
};

const ORIGINS: Readonly<Record<string, Exclude<RuleOrigin, "unknown">>> = {
  own: "own",
  province: "province",
  state: "state",
  eu: "eu",
};

/** Whose rule it is, as recorded. */
export const originOf = ({ view }: Asked, id: SubjectId): RuleOrigin =>
  ORIGINS[view.text(id, "origin") ?? ""] ?? "unknown";

const ASKS = { province: "De provincie", state: "Het Rijk", eu: "De Europese Unie" } as const;

const isBody = (code: string): code is Body => code in bodies;

const changedBy = (origin: RuleOrigin, body: string): string => {
  if (origin === "own") return `Het is een eigen regel: ${body} kan hem wijzigen of intrekken.`;
  if (origin === "unknown")
    return `Waar de regel vandaan komt, is niet vastgelegd. Stelde ${body} hem zelf vast, dan kan ${body} hem wijzigen of intrekken.`;
  return `${ASKS[origin]} vraagt om deze regel. De eigen invulling kan ${body} wijzigen; ga voor de rest na wat moet.`;
};

/** Who can change a rule: whose it is, and the body that adopted it (domain.md F47). */
export const changerOf = (asked: Asked, { id }: DecisionView): RuleChanger => {
  const code = asked.view.text(id, "body") ?? "";
  const body = isBody(code) ? code : "council";
  const origin = originOf(asked, id);
  return { origin, body, sentence: changedBy(origin, bodies[body]) };
};

/** "de verordening “Kapverordening”": a rule in the middle of a sentence. */
export const nameOfRule = ({ view }: Asked, { id, kind }: DecisionView): string =>
  named({ kind, title: view.text(id, "title") ?? "" });
