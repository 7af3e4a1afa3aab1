import { dateOf, FOREVER, UP } from "../../chain/index.ts";
import type { Chain, ChainView, Ordinal, Spell } from "../../chain/index.ts";
import type { DecisionKind, IsoDate, Position, SubjectId } from "../../kit/index.ts";
import { carries } from "../strength.ts";
import { everOf, seenOver, type Turn } from "./life.ts";
import type { ChainEdge, Stretch } from "./picture.ts";
import { join } from "./stretches.ts";

/** A trace to what a decision is meant for, and when it counts. */
export type Tied = Pick<ChainEdge, "trace" | "target" | "spells">;

/** When a decision stands, and what it is meant for: all on which it depends what is served through it. */
export interface Standing {
  readonly id: SubjectId;
  readonly kind: DecisionKind;
  readonly turns: readonly Turn[];
  /** When it stands: not over. */
  readonly stands: readonly Stretch[];
  /** When it is a goal in force. */
  readonly goal: readonly Stretch[];
  /** In the order of the numbers of the traces. None of a goal: it serves itself, and much may rest on it. */
  readonly up: readonly Tied[];
}

const stretchOf = ({ traces }: Chain, spell: Spell): Stretch => {
  const [from, to] = traces.daysOf(spell);
  return { from: dateOf(from), to: to === FOREVER ? undefined : dateOf(to) };
};

const tiedUp = ({ chain, when }: ChainView, decision: Ordinal): readonly Tied[] => {
  const { numbering, traces } = chain;
  const spells = traces
    .known(UP, decision, when.known)
    .filter((spell) => carries(traces.tieOf(spell)))
    .sort((left, right) => traces.traceOf(left) - traces.traceOf(right));
  const tied: (Tied & { readonly spells: Stretch[] })[] = [];
  for (const spell of spells) {
    const trace = numbering.name(traces.traceOf(spell));
    const own = stretchOf(chain, spell);
    const last = tied.at(-1);
    if (last?.trace === trace) last.spells.push(own);
    else tied.push({ trace, target: traces.nameOf(spell, UP), spells: [own] });
  }
  return tied.map((each) =>
    each.spells.length > 1 ? { ...each, spells: join(each.spells) } : each,
  );
};

const stretchesOf = (turns: readonly Turn[], isIn: (turn: Turn) => boolean): readonly Stretch[] =>
  join(turns.flatMap((turn, at) => (isIn(turn) ? [{ from: turn.from, to: turns[at + 1]?.from }] : []))); // prettier-ignore

const standingOf = (ever: ChainView, decision: Ordinal): Standing | undefined => {
  const id = ever.chain.numbering.name(decision);
  const { kind, turns } = seenOver(ever, id);
  if (kind === undefined) return undefined;
  return {
    id,
    kind,
    turns,
    stands: stretchesOf(turns, ({ seen }) => seen !== undefined && seen !== "over"),
    goal: kind === "goal" ? stretchesOf(turns, ({ seen }) => seen === "goal") : [],
    up: kind === "goal" ? [] : tiedUp(ever, decision),
  };
};

/** Decisions over all of time, by what was known at a position; each is read when it is first asked for. */
export class Standings {
  readonly head: Position;
  readonly known: Position;
  readonly #ever: ChainView;
  readonly #read = new Map<Ordinal, Standing | undefined>();

  constructor(ever: ChainView) {
    this.#ever = ever;
    this.head = ever.chain.head;
    this.known = ever.knownAt;
  }

  at(decision: Ordinal): Standing | undefined {
    const known = this.#read.get(decision);
    if (known !== undefined || this.#read.has(decision)) return known;
    const standing = standingOf(this.#ever, decision);
    this.#read.set(decision, standing);
    return standing;
  }

  of(id: SubjectId): Standing | undefined {
    return this.at(this.#ever.chain.numbering.of(id));
  }
}

/** Of each chain those of the position that was asked about last: other dates are asked next. */
const kept = new WeakMap<Chain, Standings>();

export const standingsOf = (view: ChainView): Standings => {
  const { chain, knownAt } = view;
  const last = kept.get(chain);
  if (last?.head === chain.head && last.known === knownAt) return last;
  const standings = new Standings(everOf({ view }));
  kept.set(chain, standings);
  return standings;
};

/** How a decision is seen on a date. */
export const seenOn = ({ turns }: Standing, date: IsoDate): Turn["seen"] =>
  turns.findLast(({ from }) => from <= date)?.seen;
