import { FOREVER } from "../../chain/index.ts";
import type { Chain, ChainView, Direction, Ordinal } from "../../chain/index.ts";
import type { Position, SubjectId } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";
import { everOf, traceLife } from "./life.ts";
import type { ChainEdge } from "./picture.ts";
import { standingOf, tiedUp, type Tied } from "./standings.ts";
import { endsOn, lastEnd, meet, unite, without, type Days } from "./stretches.ts";

/** The traces of a decision over all of time; in one direction those that lead there alone. */
export type EdgesAt = (id: SubjectId, direction?: Direction) => readonly ChainEdge[];

/** Reads traces over all of time, as known at the position asked about; each trace once. */
export const edgesOf = (asked: Asked): EdgesAt => {
  const ever = everOf(asked);
  const read = new Map<SubjectId, readonly ChainEdge[]>();
  const waysOf = (trace: SubjectId): readonly ChainEdge[] => {
    const ways = read.get(trace) ?? traceLife(asked, trace);
    read.set(trace, ways);
    return ways;
  };
  return (id, direction) =>
    ever
      .tracesEver(id, direction)
      .flatMap(waysOf)
      .filter(({ source, target }) => source === id || target === id);
};

/** A trace to what a decision is meant for. */
interface Tie {
  readonly trace: Ordinal;
  readonly target: Place;
  readonly days: Days;
}

/** One decision over all of time. */
export interface Place {
  readonly decision: Ordinal;
  readonly isGoal: boolean;
  /** When it stands: not over. */
  readonly stands: Days;
  /** In the order of the numbers of the traces. None of a goal: it serves itself, and much may rest on it. */
  readonly up: readonly Tie[];
  /** When a path leads from it to a goal in force. */
  readonly served: Days;
}

/** One that is being worked out. */
interface Open extends Place {
  readonly tied: readonly Tied[];
  readonly up: Tie[];
  served: Days;
  /** Whether all it is meant for is known. */
  isDone: boolean;
}

const NEVER: Days = [];

/** What is no decision. */
const NOWHERE: Open = {
  decision: -1,
  isGoal: false,
  stands: NEVER,
  tied: [],
  up: [],
  served: NEVER,
  isDone: true,
};

const openedAt = (view: ChainView, decision: Ordinal): Open => {
  const standing = standingOf(view, decision);
  if (standing === undefined) return NOWHERE;
  const { isGoal, stands, goal } = standing;
  const tied = isGoal ? [] : tiedUp(view, decision);
  return { decision, isGoal, stands, tied, up: [], served: goal, isDone: false };
};

/** When a goal in force is reached through a trace. */
const through = ({ days, target }: Tie): Days => meet(days, target.served);

const isSame = (left: Days, right: Days): boolean =>
  left.length === right.length && left.every((day, place) => day === right[place]);

/** Works out when a place is served by those above it; whether that is otherwise than before. */
const serve = (place: Open): boolean => {
  if (place.isGoal) return false;
  let paths = NEVER;
  for (const tie of place.up) paths = unite(paths, through(tie));
  const served = meet(place.stands, paths);
  if (isSame(served, place.served)) return false;
  place.served = served;
  return true;
};

/**
 * Decisions over all of time as known at the position of a view: when each stands, and when a path led from it
 * to a goal in force. Each is worked out when it is first asked for, with all it is meant for.
 */
export class Places {
  readonly #view: ChainView;
  readonly #known = new Map<Ordinal, Open>();

  constructor(view: ChainView) {
    this.#view = view;
  }

  get knownAt(): Position {
    return this.#view.knownAt;
  }

  /** Undefined where there never is such a decision. */
  of(decision: Ordinal): Place | undefined {
    const place = this.#known.get(decision) ?? this.#workOut(decision);
    return place === NOWHERE ? undefined : place;
  }

  /** What a decision is meant for comes first; where decisions are meant for each other, all of them again. */
  #workOut(decision: Ordinal): Place {
    const open: Open[] = [];
    const done: Open[] = [];
    let isKnot = false;
    const first = this.#begin(decision, open);
    for (let place = open.at(-1); place !== undefined; place = open.at(-1)) {
      const tie = place.tied[place.up.length];
      if (tie === undefined) {
        serve(place);
        place.isDone = true;
        done.push(place);
        open.pop();
        continue;
      }
      const known = this.#known.get(tie.target);
      isKnot ||= known?.isDone === false;
      const { trace, days } = tie;
      place.up.push({ trace, days, target: known ?? this.#begin(tie.target, open) });
    }
    while (isKnot) isKnot = done.map(serve).includes(true);
    return first;
  }

  #begin(decision: Ordinal, open: Open[]): Open {
    const place = openedAt(this.#view, decision);
    this.#known.set(decision, place);
    if (place !== NOWHERE) open.push(place);
    return place;
  }
}

/** Of each chain those of the position that was asked about last: other dates are asked next. */
const kept = new WeakMap<Chain, { readonly head: Position; readonly places: Places }>();

/** The places by what was known at the position of a view. */
export const placesOf = (view: ChainView): Places => {
  const { chain, knownAt } = view;
  const last = kept.get(chain);
  if (last?.head === chain.head && last.places.knownAt === knownAt) return last.places;
  const places = new Places(view);
  kept.set(chain, { head: chain.head, places });
  return places;
};

/** When a decision stands without a path to a goal in force, while it had one before. */
export const brokenOf = ({ stands, served }: Place): Days => {
  const [first] = served;
  return first === undefined ? NEVER : meet(without(stands, served), [first, FOREVER]);
};

/** A link that failed: the trace ended, or the decision it leads to did. */
export interface FailedLink {
  readonly trace: Ordinal;
  /** The decision that ended; absent where the trace itself did. */
  readonly decision?: Ordinal | undefined;
  /** See `dayOf`. */
  readonly on: number;
}

/**
 * The links whose failure took away the paths of a decision up to a day, first failed first: of each path
 * the one nearest to the goal, since what is further down failed with it.
 */
export const failedAbove = (from: Place | undefined, day: number): readonly FailedLink[] => {
  const links = new Map<Ordinal, FailedLink>();
  const climbed = new Set<string>();
  const climb = (place: Place, until: number): void => {
    for (const tie of place.up) {
      const on = lastEnd(through(tie), until);
      if (on === undefined || climbed.has(`${tie.trace} ${on}`)) continue;
      climbed.add(`${tie.trace} ${on}`);
      fail(tie, on);
    }
  };
  const fail = ({ trace, target, days }: Tie, on: number): void => {
    if (endsOn(days, on)) links.set(trace, { trace, on });
    else if (hasEnded(target, on)) links.set(trace, { trace, decision: target.decision, on });
    else climb(target, on);
  };
  if (from !== undefined) climb(from, day);
  return [...links.values()].sort((left, right) => left.on - right.on);
};

/** Whether a decision ended on a day: it is over since, or a goal is not in force. */
const hasEnded = ({ isGoal, stands, served }: Place, day: number): boolean =>
  endsOn(stands, day) || (isGoal && endsOn(served, day));
