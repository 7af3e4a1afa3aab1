import type { ChainView, DecisionView } from "../../chain/index.ts";
import { dutchDate, dutchList, natureOfKind, natures, principles } from "../../kit/index.ts";
import type { IsoDate, Nature, Position, Principle, SubjectId } from "../../kit/index.ts";
import { cameToNothing } from "../decision/facts.ts";
import type { Asked } from "../dossier.ts";
import { inOrder } from "../legality/kit.ts";
import { namedFirst, quoted } from "../naming.ts";
import { lostPath } from "../picture/nodes.ts";
import {
  aboveOf,
  Aims,
  begunAt,
  belowOf,
  firstBelow,
  goalsAbove,
  goalsOf,
  underGoals,
  type Held,
  type Under,
} from "./aims.ts";
import { heldOf } from "./held.ts";

/**
 * Months within which a trace still counts as laid at the start: decisions are recorded before their
 * traces. A proposal of ours (domain.md N6 gives none).
 */
const START_MONTHS = 3;

/** What is out of order (domain.md N6, F22); `goal-lost` had a goal, and goes on without it. */
export type OrderSignal =
  | "process-before-goal"
  | "goal-lost"
  | "solution-before-process"
  | "outsourcing-before-making-together";

/** Why no goal came first, or why it is there no more: it ended, or something on the way to it did. */
export type GoalLack = "no-goal" | "goal-too-vague" | "goal-later" | "goal-ended" | "path-broken";

/** One thing that is out of order about a decision; it stands as recorded. */
export interface OrderFinding {
  readonly kind: OrderSignal;
  readonly lack?: GoalLack | undefined;
  /** Steps that were left out, in the order in which they come. */
  readonly missing: readonly Principle[];
  readonly sentence: string;
  readonly evidence: readonly Position[];
}

/** The same before it is told: of most that is out of order only the number is asked. */
interface OrderFound {
  /** Whether the decision stands without a goal in force that gives at least a course. */
  readonly withoutGoal: boolean;
  readonly tell: () => OrderFinding;
}

/** What is out of order about a decision, in words. */
export const toldFindings = ({ findings }: Ordered): readonly OrderFinding[] =>
  findings.map(({ tell }) => tell());

/** A decision that is held against the order. */
export interface Ordered {
  readonly decision: DecisionView;
  readonly nature: Nature;
  readonly findings: readonly OrderFound[];
}

/** What a decision is on the way from goal to result; undefined where the order does not look at it. */
const natureOf = ({ view }: Asked, { id, kind }: DecisionView): Nature | undefined => {
  const stated = view.text(id, "nature");
  return natures.find((nature) => nature === stated) ?? natureOfKind[kind];
};

const principleOf = ({ view }: Asked, { id }: DecisionView): Principle | undefined => {
  const stated = view.text(id, "principle");
  return principles.find((principle) => principle === stated);
};

const nameOf = ({ view }: Asked, { id, kind }: DecisionView): string =>
  namedFirst({ kind, title: view.text(id, "title") ?? "" });

const titleOf = (view: ChainView, id: SubjectId): string => quoted(view.text(id, "title") ?? "");

/** All that the order is seen from: which goals decisions come under, and what came first. */
interface Order {
  readonly aims: Aims;
  readonly under: Under;
  /** First day of a process or a way of organising below each goal. */
  readonly processes: ReadonlyMap<SubjectId, IsoDate>;
  readonly steps: readonly (readonly [Principle, ReadonlyMap<SubjectId, IsoDate>])[];
}

const STEP_WORDS = { "make-together": "samen maken", "do-together": "samen doen" } as const;

/** Why a goal that is there does not do. */
type HeldLack = Exclude<GoalLack, "no-goal" | "path-broken">;

const LACKS: Readonly<Record<Held["hold"], HeldLack>> = {
  steers: "goal-later",
  vague: "goal-too-vague",
  empty: "goal-too-vague",
  ended: "goal-ended",
};

type Told = (goal: string, day: IsoDate) => string;

const LACK_WORDS: Readonly<Record<HeldLack, Told>> = {
  "goal-too-vague": (goal) => `het doel ${goal} is nog niet concreet genoeg om op te sturen.`,
  "goal-later": (goal, day) =>
    `het spoor naar een doel dat richting geeft (${goal}) is er pas sinds ${dutchDate(day)}.`,
  "goal-ended": (goal, day) => `het doel ${goal} geldt niet meer sinds ${dutchDate(day)}.`,
};

const toldLack = ({ view }: Asked, lack: HeldLack, held: Held): string => {
  const goal = view.decision(held.goal);
  const day = lack === "goal-ended" ? goal?.statusSince : held.since;
  return LACK_WORDS[lack](titleOf(view, held.goal), day ?? held.since);
};

/** The same day of the month some months later, to compare with; it need not exist. */
const monthsAfter = (day: IsoDate, months: number): IsoDate => {
  const month = Number(day.slice(5, 7)) + months;
  const year = Number(day.slice(0, 4)) + Number(month > 12);
  return `${year}-${String(month > 12 ? month - 12 : month).padStart(2, "0")}${day.slice(7)}`;
};

/** The goal as it stands, and the event since which the way to it does. */
const evidenceOfHeld = ({ view }: Asked, held: Held): readonly Position[] => {
  const goal = view.decision(held.goal);
  return goal === undefined ? [] : [held.at, goal.statusAt];
};

/** Without a trace to any goal: how a goal was lost that it had before, or that it never had one. */
const toldGoalless = (asked: Asked, decision: DecisionView): OrderFinding => {
  const { id, date } = decision;
  const begun = begunAt(asked.view, id);
  const lost = lostPath(asked, id);
  if (lost === undefined)
    return {
      kind: "process-before-goal",
      lack: "no-goal",
      missing: [],
      sentence: `${nameOf(asked, decision)} begon op ${dutchDate(date)}; er is geen spoor naar een doel.`,
      evidence: [begun],
    };
  return {
    kind: "goal-lost",
    lack: "path-broken",
    missing: [],
    sentence: `${nameOf(asked, decision)} had een doel tot ${dutchDate(lost.on)}: ${lost.why}.`,
    evidence: inOrder([begun, ...lost.causes.map(({ position }) => position)]),
  };
};

/** No goal came first (domain.md F06, F07), or it is there no more. */
const withoutGoal = (
  asked: Asked,
  decision: DecisionView,
  held: Held | undefined,
): readonly OrderFound[] => {
  const { id, date } = decision;
  if (held === undefined) return [{ withoutGoal: true, tell: () => toldGoalless(asked, decision) }];
  if (held.hold === "steers" && held.since <= monthsAfter(date, START_MONTHS)) return [];
  const lack = LACKS[held.hold];
  const tell = (): OrderFinding => ({
    kind: lack === "goal-ended" ? "goal-lost" : "process-before-goal",
    lack,
    missing: [],
    sentence: `${nameOf(asked, decision)} begon op ${dutchDate(date)}; ${toldLack(asked, lack, held)}`,
    evidence: inOrder([begunAt(asked.view, id), ...evidenceOfHeld(asked, held)]),
  });
  return [{ withoutGoal: lack !== "goal-later", tell }];
};

/** Whether any of these goals saw this before a day. */
const seenBefore = (
  seen: ReadonlyMap<SubjectId, IsoDate>,
  goals: readonly DecisionView[],
  day: IsoDate,
): boolean => goals.some(({ id }) => (seen.get(id) ?? "9999") <= day);

const evidenceFor = (asked: Asked, { id }: DecisionView, goals: readonly DecisionView[]) =>
  inOrder([begunAt(asked.view, id), ...goals.map(({ statusAt }) => statusAt)]);

/** A solution without a process for the same goal before it (domain.md F06). */
const withoutProcess = (
  asked: Asked,
  { decision, goals }: Aimed,
  { processes }: Order,
): readonly OrderFound[] => {
  if (seenBefore(processes, goals, decision.date)) return [];
  const tell = (): OrderFinding => ({
    kind: "solution-before-process",
    missing: [],
    sentence: `${nameOf(asked, decision)} is een oplossing van ${dutchDate(decision.date)}; voor hetzelfde doel is niet eerder een opdracht, plan of samenwerking vastgelegd.`,
    evidence: evidenceFor(asked, decision, goals),
  });
  return [{ withoutGoal: false, tell }];
};

/** A decision with the goals it is meant for first. */
interface Aimed {
  readonly decision: DecisionView;
  readonly goals: readonly DecisionView[];
}

/** Uitbesteden without samen maken and samen doen for the same goal before it (domain.md F22). */
const withoutTogether = (
  asked: Asked,
  { decision, goals }: Aimed,
  { steps }: Order,
): readonly OrderFound[] => {
  const missing = steps
    .filter(([, seen]) => !seenBefore(seen, goals, decision.date))
    .map(([step]) => step);
  if (missing.length === 0) return [];
  const words = missing.map((step) => (step === "outsource" ? step : STEP_WORDS[step]));
  const tell = (): OrderFinding => ({
    kind: "outsourcing-before-making-together",
    missing,
    sentence: `${nameOf(asked, decision)} is uitbesteed op ${dutchDate(decision.date)}; voor hetzelfde doel is niet eerder ${dutchList(words)} vastgelegd.`,
    evidence: evidenceFor(asked, decision, goals),
  });
  return [{ withoutGoal: false, tell }];
};

/** A decision with its place in the order, read once: a register is long. */
interface Placed {
  readonly decision: DecisionView;
  readonly nature: Nature | undefined;
  readonly principle: Principle | undefined;
}

const placed = (asked: Asked, decision: DecisionView): Placed => ({
  decision,
  nature: natureOf(asked, decision),
  principle: principleOf(asked, decision),
});

/** What is out of order about a decision; undefined where the order does not look at it. */
const orderOf = (
  asked: Asked,
  { decision, nature, principle }: Placed,
  order: Order,
): Ordered | undefined => {
  if (nature === undefined) return undefined;
  const held = order.under.get(decision.id);
  const findings = [...withoutGoal(asked, decision, held)];
  const outsourced = principle === "outsource";
  // Without any goal there is nothing to have come before; that it lacks one is said already.
  if (held === undefined || (nature !== "solution" && !outsourced))
    return { decision, nature, findings };
  const aimed = { decision, goals: goalsOf(order.aims, decision.id) };
  if (nature === "solution") findings.push(...withoutProcess(asked, aimed, order));
  if (outsourced) findings.push(...withoutTogether(asked, aimed, order));
  return { decision, nature, findings };
};

/** What came first, from all that may have. */
const firstOf = (aims: Aims, earlier: readonly Placed[]) => {
  const real = earlier.filter(({ decision }) => !cameToNothing(decision));
  const of = (holds: (each: Placed) => boolean) =>
    firstBelow(
      aims,
      real.filter(holds).map(({ decision }) => decision),
    );
  return {
    processes: of(({ nature }) => nature === "process" || nature === "organisation"),
    steps: (["make-together", "do-together"] as const).map(
      (step) => [step, of(({ principle }) => principle === step)] as const,
    ),
  };
};

/** All decisions, each with its place in the order: what is read together is near. */
const placedAll = (asked: Asked): readonly Placed[] => {
  const all: Placed[] = [];
  for (const decision of asked.view.decisions()) all.push(placed(asked, decision));
  return all;
};

/** Every decision, and those in force that the order looks at, held against it. */
export const orderOfAll = (asked: Asked) => {
  const all = placedAll(asked);
  const decisions = all.map(({ decision }) => decision);
  const goals = decisions.filter(({ kind }) => kind === "goal");
  const aims = new Aims(asked.view, decisions);
  const held = goals.map((goal) => heldOf(asked, goal));
  const order = { aims, under: underGoals(aims, held), ...firstOf(aims, all) };
  const judged = all
    .filter(({ decision }) => decision.inForce)
    .flatMap((each) => orderOf(asked, each, order) ?? []);
  return { decisions, judged };
};

/** One decision held against the order, in force or not; only what is tied to it is looked at. */
export const orderOfOne = (asked: Asked, decision: DecisionView): Ordered | undefined => {
  const aims = new Aims(asked.view);
  const within = aboveOf(aims, [decision]);
  const goals = goalsAbove(aims, decision.id, within);
  const held = goals.map((goal) => heldOf(asked, goal));
  const earlier = belowOf(aims, goals).map((each) => placed(asked, each));
  const under = underGoals(aims, held, within);
  return orderOf(asked, placed(asked, decision), { aims, under, ...firstOf(aims, earlier) });
};
