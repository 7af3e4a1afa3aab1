import { DOWN, UP } from "../../chain/index.ts";
import type { Chain, ChainView, Direction, Ordinal, Spell } from "../../chain/index.ts";
import { isStanding, type SeenOn } from "../picture/seen.ts";
import { carries } from "../strength.ts";
import { spellsOn, type Difference, type TwoDates } from "./diff.ts";

// What is known of a decision; 0 where nothing is.
const MET = 1;
const LEADS = 2;
const LEADS_NOT = 3;

/** What a decision is meant for; or else that it is a goal that was looked for. */
type Step = (decision: Ordinal) => "goal" | readonly Ordinal[];

/** A decision on the way up, and how far what it is meant for was looked at. */
interface Rung {
  readonly decision: Ordinal;
  readonly above: readonly Ordinal[];
  next: number;
  /** Whether nothing it is meant for is still being looked at: decisions can be meant for each other. */
  isSure: boolean;
}

/** Whether a path leads from decisions to a goal that was looked for. What was found out is kept. */
class Leading {
  readonly #step: Step;
  /** By decision. */
  readonly #known: Uint8Array;

  constructor({ numbering }: Chain, step: Step) {
    this.#step = step;
    this.#known = new Uint8Array(numbering.size);
  }

  leads(decision: Ordinal): boolean {
    if (this.#known[decision] === 0) this.#climb(decision);
    return this.#known[decision] === LEADS;
  }

  #climb(start: Ordinal): void {
    const ladder: Rung[] = [];
    const unsure: Ordinal[] = [];
    const leads = this.#enter(start, ladder) || this.#climbOn(ladder, unsure);
    for (const { decision } of ladder) this.#known[decision] = LEADS;
    // Whether these lead somewhere was not found out, unless all was looked at.
    for (const each of unsure) this.#known[each] = leads ? 0 : LEADS_NOT;
  }

  /** Depth first, since the nearest goal is far up; true at the first that is reached. */
  #climbOn(ladder: Rung[], unsure: Ordinal[]): boolean {
    for (let rung = ladder.at(-1); rung !== undefined; rung = ladder.at(-1)) {
      const target = rung.above[rung.next];
      rung.next += 1;
      if (target === undefined) this.#leave(rung, ladder, unsure);
      else if (this.#known[target] === MET) rung.isSure = false;
      else if (this.#known[target] === 0 && this.#enter(target, ladder)) return true;
    }
    return false;
  }

  /** One rung up; whether that leads to a goal. */
  #enter(decision: Ordinal, ladder: Rung[]): boolean {
    const above = this.#step(decision);
    const leads = above === "goal" || above.some((each) => this.#known[each] === LEADS);
    this.#known[decision] = MET;
    ladder.push({ decision, above: above === "goal" ? [] : above, next: 0, isSure: true });
    return leads;
  }

  /** One rung down: nothing above it leads to a goal. */
  #leave({ decision, isSure }: Rung, ladder: Rung[], unsure: Ordinal[]): void {
    ladder.pop();
    this.#known[decision] = isSure ? LEADS_NOT : MET;
    if (isSure) return;
    unsure.push(decision);
    const below = ladder.at(-1);
    if (below !== undefined) below.isSure = false;
  }
}

/** The other ends of some traces of a decision by which it is meant for something. */
const endsOf = ({ traces }: Chain, direction: Direction, spells: readonly Spell[]) => {
  const ends: Ordinal[] = [];
  for (const spell of spells)
    if (carries(traces.tieOf(spell))) ends.push(traces.end(direction, spell));
  return ends;
};

/** The same of all that count. */
const tiedTo = ({ chain, when }: ChainView, direction: Direction, decision: Ordinal) =>
  endsOf(chain, direction, chain.traces.counting(direction, decision, when));

/** To a goal in force on a date; what is over passes nothing on. */
const serving = (on: SeenOn): Leading =>
  new Leading(on.view.chain, (decision) => {
    const seen = on.at(decision);
    if (seen === "goal") return seen;
    return seen === "stands" ? tiedTo(on.view, UP, decision) : [];
  });

/**
 * Tells of decisions whether a path may have led to a goal in force up to a date: all of it had begun by then, but
 * it need not all have stood on one day.
 */
export const mayHaveServed = ({ chain, when }: ChainView): Leading =>
  new Leading(chain, (decision) => {
    const { stances, traces } = chain;
    if (chain.isOn("goal", decision) && stances.wasInForce(decision, when)) return "goal";
    if (!stances.existed(decision, when)) return [];
    const began = traces.known(UP, decision, when.known).filter((spell) => traces.sinceOf(spell) <= when.day); // prettier-ignore
    return endsOf(chain, UP, began);
  });

/** Decisions that are seen otherwise than before, and those of which a trace was laid or ended that carries. */
const moved = (dates: TwoDates, changed: readonly Ordinal[]): readonly Ordinal[] => {
  const { before, after } = dates;
  const { chain } = after.view;
  const found: Ordinal[] = [];
  for (const subject of changed)
    if (chain.isDecision(subject)) {
      if (before.at(subject) !== after.at(subject)) found.push(subject);
    } else {
      const [was, is] = spellsOn(dates, subject);
      const turned = was === is ? [] : [was, is].filter((spell) => spell !== 0);
      found.push(...endsOf(chain, DOWN, turned));
    }
  return found;
};

/**
 * Decisions, no goals, that stand on both dates and lost their way to a goal in force, or found one, in the
 * order of their numbers: a goal does not break, it ends. Goes down from what changed, and no further than
 * where the way is another.
 */
export const passages = (dates: TwoDates, changed: readonly Ordinal[]): readonly Difference[] => {
  const { before, after } = dates;
  const [then, now] = [serving(before), serving(after)];
  const open = new Set(moved(dates, changed));
  const turned: Ordinal[] = [];
  // A set hands out what is added while it is walked.
  for (const each of open) {
    const led = then.leads(each);
    if (led === now.leads(each)) continue;
    if (before.at(each) === "stands" && isStanding(after.at(each))) turned.push(each);
    for (const source of tiedTo(led ? before.view : after.view, DOWN, each)) open.add(source);
  }
  return turned
    .sort((left, right) => left - right)
    .map((decision) => ({
      change: now.leads(decision) ? "restored" : "broken",
      decision,
      byWay: true,
    }));
};
