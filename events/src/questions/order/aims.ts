import { dayOf, DOWN, UP } from "../../chain/index.ts";
import type { ChainView, DecisionView, Direction, Ordinal, Spell } from "../../chain/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import { cameToNothing } from "../decision/facts.ts";
import { carrying } from "../strength.ts";

/** How well a goal steers what is done in its name: at least as a course, too vaguely, not at all, or no more. */
export type Hold = "steers" | "vague" | "empty" | "ended";

/** From best to worst. */
const HOLDS: readonly Hold[] = ["steers", "vague", "empty", "ended"];

/** A goal, and from which day and by which event it is what it is. */
export interface Held {
  readonly goal: SubjectId;
  readonly hold: Hold;
  readonly since: IsoDate;
  readonly at: Position;
}

/**
 * The traces that tie decisions to the goals they are meant for, past what came to nothing; by number, since
 * one question walks them all. What was asked is kept: it comes by the same decision many times.
 */
export class Aims {
  readonly view: ChainView;
  readonly #cameAbout = new Map<Ordinal, boolean>();
  readonly #goals = new Map<Ordinal, DecisionView | undefined>();
  readonly #above = new Map<Ordinal, readonly Ordinal[]>();

  /** @param known decisions that were read before, so that they need not be read again. */
  constructor(view: ChainView, known: readonly DecisionView[] = []) {
    this.view = view;
    for (const decision of known)
      this.#cameAbout.set(this.numberOf(decision.id), !cameToNothing(decision));
  }

  numberOf(id: SubjectId): Ordinal {
    return this.view.chain.numbering.of(id);
  }

  /** To a decision from what is meant for it. */
  to(decision: Ordinal): readonly Spell[] {
    const { traces } = this.view.chain;
    return carrying(this.view, DOWN, decision).filter((spell) =>
      this.#came(traces.end(DOWN, spell)),
    );
  }

  /** What a decision is meant for. */
  above(decision: Ordinal): readonly Ordinal[] {
    const known = this.#above.get(decision);
    if (known !== undefined) return known;
    const { traces } = this.view.chain;
    const spells = this.#came(decision) ? carrying(this.view, UP, decision) : [];
    const above = spells.map((spell) => traces.end(UP, spell));
    this.#above.set(decision, above);
    return above;
  }

  /** What is meant for a decision. */
  below(decision: Ordinal): readonly Ordinal[] {
    return this.to(decision).map((spell) => this.view.chain.traces.end(DOWN, spell));
  }

  /** The goals that were laid down in a decision, or the decisions in which a goal was. */
  laidDown(direction: Direction, decision: Ordinal): readonly Ordinal[] {
    const { chain, when } = this.view;
    const { traces } = chain;
    return traces
      .counting(direction, decision, when)
      .filter((spell) => traces.typeOf(spell) === "comes-from")
      .map((spell) => traces.end(direction, spell));
  }

  /** A goal; undefined for what is none. */
  goal(decision: Ordinal): DecisionView | undefined {
    const { chain } = this.view;
    if (!chain.isOn("goal", decision)) return undefined;
    if (this.#goals.has(decision)) return this.#goals.get(decision);
    const found = this.view.decision(chain.numbering.name(decision));
    const goal = found?.kind === "goal" ? found : undefined;
    this.#goals.set(decision, goal);
    return goal;
  }

  #came(number: Ordinal): boolean {
    const known = this.#cameAbout.get(number);
    if (known !== undefined) return known;
    const decision = this.view.decision(this.view.chain.numbering.name(number));
    const came = decision !== undefined && !cameToNothing(decision);
    this.#cameAbout.set(number, came);
    return came;
  }
}

/** A way down from a goal: the last of its traces to be laid, 0 while it is the goal itself, and its first day. */
interface Way {
  readonly held: Held;
  readonly spell: Spell;
  readonly since: number;
}

/** For decisions below goals the best goal that each is meant for. */
export class Under {
  readonly #aims: Aims;
  readonly #ways: ReadonlyMap<Ordinal, Way>;

  constructor(aims: Aims, ways: ReadonlyMap<Ordinal, Way>) {
    this.#aims = aims;
    this.#ways = ways;
  }

  /** The goal of a decision, with the first day on which the whole way to it stood. */
  get(decision: SubjectId): Held | undefined {
    const way = this.#ways.get(this.#aims.numberOf(decision));
    if (way === undefined || way.spell === 0) return way?.held;
    const { since, statedAt } = this.#aims.view.chain.traces.told(way.spell);
    return { ...way.held, since, at: statedAt };
  }
}

/** The decisions in which a goal was laid down serve it as well; what follows on them need not. */
const addOrigins = (aims: Aims, under: Map<Ordinal, Way>, way: Way): void => {
  for (const origin of aims.laidDown(UP, aims.numberOf(way.held.goal)))
    if (!under.has(origin)) under.set(origin, way);
};

const isBetter = ({ held, since }: Way, known: Way | undefined): boolean =>
  known === undefined || (known.held.hold === held.hold && since < known.since);

interface Descent {
  readonly ways: readonly Way[];
  readonly within: ReadonlySet<Ordinal> | undefined;
}

/** Walks down from goals that hold equally well; what better goals came to stays as it is. */
const descend = (aims: Aims, under: Map<Ordinal, Way>, { ways, within }: Descent): void => {
  const { traces } = aims.view.chain;
  const queue = ways.map((way) => ({ way, at: aims.numberOf(way.held.goal) }));
  // An array hands out what is added while it is walked.
  for (const { way, at } of queue) {
    if (!isBetter(way, under.get(at))) continue;
    under.set(at, way);
    for (const spell of aims.to(at)) {
      const source = traces.end(DOWN, spell);
      if (within?.has(source) === false) continue;
      const since = traces.sinceOf(spell);
      const next = since >= way.since ? { held: way.held, spell, since } : way;
      if (isBetter(next, under.get(source))) queue.push({ way: next, at: source });
    }
  }
};

/**
 * For every decision below these goals the best goal it is meant for, and the first day on which the whole
 * way to it stood. Walked once, downwards and the best goals first, so that it costs each trace about once,
 * however long the register.
 * @param within decisions to stay among, with all that is above them; all where it is left out.
 */
export const underGoals = (
  aims: Aims,
  goals: readonly Held[],
  within?: ReadonlySet<Ordinal>,
): Under => {
  const under = new Map<Ordinal, Way>();
  for (const hold of HOLDS) {
    const ways = goals
      .filter((held) => held.hold === hold)
      .map((held) => ({ held, spell: 0, since: dayOf(held.since) }));
    descend(aims, under, { ways, within });
    for (const way of ways) addOrigins(aims, under, way);
  }
  return new Under(aims, under);
};

/** All that decisions are meant for, themselves included. */
export const aboveOf = (aims: Aims, decisions: readonly DecisionView[]): ReadonlySet<Ordinal> => {
  const above = new Set(decisions.map(({ id }) => aims.numberOf(id)));
  // A set hands out what is added while it is walked.
  for (const each of above) for (const target of aims.above(each)) above.add(target);
  return above;
};

const asGoals = (aims: Aims, decisions: Iterable<Ordinal>): readonly DecisionView[] =>
  [...decisions].flatMap((decision) => aims.goal(decision) ?? []);

/** The event by which a decision began. */
export const begunAt = (view: ChainView, id: SubjectId): Position =>
  view.stated(id).find(({ kind }) => kind === "decision")?.statedAt ?? -1;

/** The goals that a decision is meant for first, and those that were laid down in it. */
export const goalsOf = (aims: Aims, id: SubjectId): readonly DecisionView[] => {
  const start = aims.numberOf(id);
  const above = new Set([start]);
  for (const each of above)
    if (each === start || aims.goal(each) === undefined)
      for (const target of aims.above(each)) above.add(target);
  above.delete(start);
  return asGoals(aims, new Set([...above, ...aims.laidDown(DOWN, start)]));
};

/** The goals among all that a decision is meant for, and those that were laid down in it. */
export const goalsAbove = (aims: Aims, id: SubjectId, above: ReadonlySet<Ordinal>) =>
  asGoals(aims, new Set([...above, ...aims.laidDown(DOWN, aims.numberOf(id))]));

/** All that is meant for one of these goals. */
export const belowOf = (aims: Aims, goals: readonly DecisionView[]): readonly DecisionView[] => {
  const { view } = aims;
  const below = new Set(goals.map(({ id }) => aims.numberOf(id)));
  for (const each of below) for (const source of aims.below(each)) below.add(source);
  return [...below].flatMap((each) => view.decision(view.chain.numbering.name(each)) ?? []);
};

const byDate = (left: DecisionView, right: DecisionView): number =>
  left.date < right.date ? -1 : Number(left.date > right.date);

/**
 * For the goals that these decisions are meant for, the first day of any of them: each place is come to
 * once, since the earliest come first.
 */
export const firstBelow = (
  aims: Aims,
  decisions: readonly DecisionView[],
): ReadonlyMap<SubjectId, IsoDate> => {
  const first = new Map<SubjectId, IsoDate>();
  const climbed = new Set<Ordinal>();
  for (const { id, date } of decisions.toSorted(byDate)) {
    const start = aims.numberOf(id);
    for (const climb = [start]; climb.length > 0;) {
      const each = climb.pop() ?? start;
      if (climbed.has(each)) continue;
      climbed.add(each);
      const goal = aims.goal(each);
      if (goal !== undefined) first.set(goal.id, date);
      climb.push(...aims.above(each));
    }
  }
  return first;
};
