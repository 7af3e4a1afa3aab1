import { FOREVER, UP } from "../../chain/index.ts";
import type { ChainView, Ordinal, Stance } from "../../chain/index.ts";
import { carries } from "../strength.ts";
import { isStanding, seenAs } from "./seen.ts";
import { extend, unite, type Days } from "./stretches.ts";

/** A trace to what a decision is meant for, and the days on which it counts. */
export interface Tied {
  readonly trace: Ordinal;
  readonly target: Ordinal;
  readonly days: Days;
}

/** When a decision stands. */
export interface Standing {
  readonly isGoal: boolean;
  /** When it stands: not over. */
  readonly stands: Days;
  /** When it is a goal in force. */
  readonly goal: Days;
}

/** The traces of a decision to what it is meant for, in the order of their numbers. */
export const tiedUp = ({ chain: { traces }, when }: ChainView, decision: Ordinal): Tied[] => {
  const spells = traces.known(UP, decision, when.known);
  const tied: Tied[] = [];
  for (const spell of spells) {
    if (!carries(traces.tieOf(spell))) continue;
    const [trace, target] = [traces.traceOf(spell), traces.end(UP, spell)];
    // A trace can be laid anew to something else.
    const known = tied.findIndex((each) => each.trace === trace && each.target === target);
    const days = traces.daysOf(spell);
    const other = tied[known];
    if (other === undefined) tied.push({ trace, target, days });
    else tied[known] = { ...other, days: unite(other.days, days) };
  }
  return tied.sort((one, other) => one.trace - other.trace);
};

/** A decision over all of time, by what was known at the position of a view; undefined where it never is there. */
export const standingOf = ({ chain, when }: ChainView, decision: Ordinal): Standing | undefined => {
  const [stands, goal]: [number[], number[]] = [[], []];
  const turns = chain.stances.turns(decision, when.known);
  let last: Stance | undefined;
  for (const [turn, day] of turns.entries()) {
    const stance = chain.stances.at(decision, { day, known: when.known });
    if (stance === undefined) continue;
    const [seen, end] = [seenAs(stance), turns[turn + 1] ?? FOREVER];
    if (isStanding(seen)) extend(stands, day, end);
    if (seen === "goal") extend(goal, day, end);
    last = stance;
  }
  if (last === undefined) return undefined;
  const isGoal = last.kind === "goal";
  return { isGoal, stands, goal: isGoal ? goal : [] };
};
