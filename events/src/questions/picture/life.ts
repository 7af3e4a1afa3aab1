import { dayOf, endOf, FOREVER } from "../../chain/index.ts";
import type { ChainView, DecisionView, Stated } from "../../chain/index.ts";
import type {
  Fact,
  IsoDate,
  RelationEndedFact,
  RelationFact,
  SubjectId,
  TextKey,
  ValueKey,
} from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";
import { cameToNothing, worthBy } from "../decision/facts.ts";
import type { ChainEdge, ChainSpell } from "./picture.ts";
import { stretchesOf, unite, type Days } from "./stretches.ts";
import { carries } from "../strength.ts";

/** The last day that can be asked about: on it all that is known has been stated. */
const LAST_DAY: IsoDate = "9999-12-31";

/** What was carried out well is over, and still tells why what rests on it is done. */
const CARRIED_OUT = new Set(["settled", "completed", "fulfilled", "partly-fulfilled"]);

/** A decision on a day. */
interface OnDay extends Pick<DecisionView, "status" | "inForce"> {
  /** Whether it is or was in force. */
  readonly wasInForce: boolean;
}

/**
 * Whether nothing is served through a decision (any more): it came to nothing, or it was in force and is
 * not, without having been carried out. What is not in force yet, a draft or a proposal, is not over.
 */
export const isOver = ({ status, inForce, wasInForce }: OnDay): boolean => {
  if (cameToNothing({ status })) return true;
  return !inForce && !CARRIED_OUT.has(status) && wasInForce;
};

/** Whether a decision is there on a day and not over. */
export const stands = (view: ChainView, { id, status, inForce }: DecisionView): boolean =>
  !isOver({ status, inForce, wasInForce: view.wasInForce(id) });

/** All dates as known at the position asked about. */
export const everOf = ({ view }: Pick<Asked, "view">): ChainView => view.on(LAST_DAY);

/** The days on which anything about a subject begins or ends, in order. */
const turnsOf = (facts: readonly Fact[]): readonly IsoDate[] =>
  [...new Set(facts.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])))].sort();

/** A decision over all of time. */
export interface Life {
  readonly decision: DecisionView;
  readonly title: string;
  /** With the title on each; oldest first. */
  readonly spells: readonly ChainSpell[];
}

type Part = readonly (string | number | boolean | undefined)[];
const partsOf = ({ status, inForce, over, title, worth }: ChainSpell): Part => [
  status, inForce, over, title, worth?.value, worth?.unit,
]; // prettier-ignore
const isSame = (one: ChainSpell, other: ChainSpell): boolean => {
  const parts = partsOf(other);
  return partsOf(one).every((part, index) => part === parts[index]);
};

const extended = (spells: ChainSpell[], next: ChainSpell, end: IsoDate | undefined): void => {
  const last = spells.at(-1);
  const goesOn = last?.to === next.from && isSame(last, next);
  if (goesOn) spells.pop();
  const from = goesOn ? last.from : next.from;
  spells.push({ ...next, from, to: end });
};

const isKind =
  <K extends Fact["kind"]>(kind: K, key?: TextKey | ValueKey) =>
  <F extends Fact>(fact: F): fact is F & Extract<Fact, { kind: K }> =>
    fact.kind === kind && (key === undefined || ("key" in fact && fact.key === key));
const isDecision = isKind("decision");
const isStatus = isKind("status");
const isValidity = isKind("validity");
const isTitle = isKind("text", "title");

/** What counts on a day, of facts in order of effect. */
const standing = <F extends Fact, L extends F>(
  facts: readonly F[],
  day: IsoDate,
  isLookedFor: (fact: F) => fact is L,
): L | undefined => {
  const last = facts.findLast((fact): fact is L => isLookedFor(fact) && fact.from <= day);
  return last?.to !== undefined && last.to <= day ? undefined : last;
};

const isInForceOn = (facts: readonly Fact[], day: IsoDate): boolean =>
  standing(facts, day, isValidity)?.inForce ?? false;

const decisionOn = (facts: readonly Stated[], day: IsoDate): DecisionView | undefined => {
  const exists = standing(facts, day, isDecision);
  const status = standing(facts, day, isStatus);
  if (exists === undefined || status === undefined) return undefined;
  return {
    id: exists.subject,
    kind: exists.decision,
    level: exists.level,
    date: exists.from,
    status: status.status,
    statusSince: status.from,
    statusAt: status.statedAt,
    inForce: isInForceOn(facts, day),
  };
};

const isOverOn = (
  facts: readonly Fact[],
  day: IsoDate,
  { status, inForce }: Pick<DecisionView, "status" | "inForce">,
): boolean => {
  const wasInForce = facts.some((fact) => isValidity(fact) && fact.inForce && fact.from <= day);
  return isOver({ status, inForce, wasInForce });
};

/**
 * The life of a decision as known at the position asked about; undefined where none is known. From its
 * facts at once: a view of each day would read them again.
 */
export const lifeOf = (asked: Asked, id: SubjectId): Life | undefined => {
  const facts = everOf(asked).stated(id);
  const turns = turnsOf(facts);
  const spells: ChainSpell[] = [];
  let last: Pick<Life, "decision" | "title"> | undefined;
  for (const [index, from] of turns.entries()) {
    const decision = decisionOn(facts, from);
    if (decision === undefined) continue;
    const title = String(standing(facts, from, isTitle)?.text ?? "");
    const { status, inForce } = decision;
    const over = isOverOn(facts, from, decision);
    const worth = worthBy((key) => standing(facts, from, isKind("value", key)));
    extended(spells, { from, status, inForce, over, title, worth }, turns[index + 1]);
    last = { decision, title };
  }
  return last && { ...last, spells };
};

type TraceFact = Stated<RelationFact | RelationEndedFact>;
const isOfTrace = (fact: Stated): fact is TraceFact =>
  fact.kind === "relation" || fact.kind === "relation-ended";

/** The days on which a fact of a trace counts: until the next one takes over. */
const daysOf = (fact: TraceFact, next: TraceFact | undefined): Days => {
  const from = dayOf(fact.from);
  const until = Math.min(endOf(fact), next === undefined ? FOREVER : dayOf(next.from));
  return until <= from ? [] : [from, until];
};

/** A way that a trace runs: it can be laid anew to something else. */
interface Way extends Pick<ChainEdge, "source" | "target" | "type" | "intention"> {
  readonly days: Days;
}

const waysBy = (facts: readonly TraceFact[]): readonly Way[] => {
  const ways = new Map<string, Way>();
  for (const [index, fact] of facts.entries()) {
    if (fact.kind !== "relation") continue;
    const { source, target, type, intention } = fact;
    const key = [source, target, type].join(" ");
    const days = unite(ways.get(key)?.days ?? [], daysOf(fact, facts[index + 1]));
    ways.set(key, { source, target, type, intention, days });
  }
  return [...ways.values()].filter(({ days }) => days.length > 0);
};

/** A trace each way it ran, with all days on which it did, as known at the position asked about. */
export const traceLife = (asked: Asked, trace: SubjectId): readonly ChainEdge[] =>
  waysBy(everOf(asked).stated(trace).filter(isOfTrace)).map(({ days, ...ties }, index) => ({
    trace,
    way: index === 0 ? undefined : index + 1,
    ...ties,
    carries: carries(ties),
    spells: stretchesOf(days),
  }));
