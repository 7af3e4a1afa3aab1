import { UP, type Direction } from "../../chain/index.ts";
import type { IsoDate, SubjectId } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";
import { everOf, lifeOf, traceLife, type Life } from "./life.ts";
import type { ChainEdge, Stretch } from "./picture.ts";
import { endOf, join, meet, without } from "./stretches.ts";

/** One decision of those above and below each other, over all of time. */
export interface Place {
  readonly life: Life;
  /** Its traces to what it is meant for. */
  readonly up: readonly ChainEdge[];
  /** When it stands: not over. */
  readonly stands: readonly Stretch[];
  /** When a path leads from it to a goal in force. */
  served: readonly Stretch[];
}

/** Decisions with all they are meant for. */
export type Places = ReadonlyMap<SubjectId, Place>;

/** The traces of a decision over all of time; in one direction those that lead there alone. */
export type EdgesAt = (id: SubjectId, direction?: Direction) => readonly ChainEdge[];

/** Reads traces over all of time, as known at the position asked about; each trace once. */
export const edgesOf = (asked: Asked): EdgesAt => {
  const ever = everOf(asked);
  const read = new Map<SubjectId, ChainEdge | undefined>();
  return (id, direction) =>
    ever.tracesEver(id, direction).flatMap((trace) => {
      if (!read.has(trace)) read.set(trace, traceLife(asked, trace));
      const edge = read.get(trace);
      return edge === undefined || edge.spells.length === 0 ? [] : [edge];
    });
};

const placeOf = (life: Life, up: readonly ChainEdge[]): Place => {
  const stands = join(
    life.spells.filter(({ over }) => !over).map(({ from, to }) => ({ from, to })),
  );
  const isGoal = life.decision.kind === "goal";
  const inForce = life.spells.filter((spell) => isGoal && spell.inForce && !spell.over);
  const served = join(inForce.map(({ from, to }) => ({ from, to })));
  return { life, up, stands, served };
};

/** When a goal in force is reached through a trace. */
const through = (places: Places, { spells, target }: ChainEdge): readonly Stretch[] =>
  meet(spells, places.get(target)?.served ?? []);

const isSame = (left: readonly Stretch[], right: readonly Stretch[]): boolean =>
  left.length === right.length &&
  left.every(({ from, to }, index) => right[index]?.from === from && right[index].to === to);

/** Of each decision those that are meant for it. */
const sourcesIn = (places: Places): ReadonlyMap<SubjectId, readonly Place[]> => {
  const sources = new Map<SubjectId, Place[]>();
  for (const place of places.values())
    for (const { target } of place.up) {
      const known = sources.get(target);
      if (known === undefined) sources.set(target, [place]);
      else known.push(place);
    }
  return sources;
};

/** Works out when each is served, from the goals down; again where something above it turns out otherwise. */
const serve = (places: Places): void => {
  const sources = sourcesIn(places);
  const queue = new Set([...places.values()].reverse());
  // A set hands out what is added while it is walked, and once more what was taken out before.
  for (const place of queue) {
    queue.delete(place);
    if (place.life.decision.kind === "goal") continue;
    const paths = join(place.up.flatMap((edge) => through(places, edge)));
    const served = meet(place.stands, paths);
    if (isSame(served, place.served)) continue;
    place.served = served;
    for (const source of sources.get(place.life.decision.id) ?? []) queue.add(source);
  }
};

/**
 * These decisions and all they are meant for, over all of time as known at the position asked about: when
 * each stands, and when a path led from it to a goal in force.
 */
export const placesOf = (
  asked: Asked,
  ids: Iterable<SubjectId>,
  edgesAt = edgesOf(asked),
): Places => {
  const places = new Map<SubjectId, Place>();
  const above = new Set(ids);
  // A set hands out what is added while it is walked.
  for (const id of above) {
    const life = lifeOf(asked, id);
    if (life === undefined) continue;
    // A goal serves itself; what it comes from makes no difference, and much may rest on it.
    const isGoal = life.decision.kind === "goal";
    const up = isGoal ? [] : edgesAt(id, UP).filter((edge) => edge.carries && edge.source === id);
    places.set(id, placeOf(life, up));
    for (const { target } of up) above.add(target);
  }
  serve(places);
  return places;
};

/** When a decision stands without a path to a goal in force, while it had one before. */
export const brokenOf = ({ stands, served }: Place): readonly Stretch[] => {
  const first = served[0]?.from;
  return first === undefined ? [] : without(stands, served).filter(({ from }) => from >= first);
};

/** A link that failed: the trace ended, or the decision it leads to did. */
export interface FailedLink {
  readonly trace: SubjectId;
  /** The decision that ended; absent where the trace itself did. */
  readonly decision?: SubjectId | undefined;
  readonly on: IsoDate;
}

/** The last end of these stretches up to a day. */
export const lastEnd = (stretches: readonly Stretch[], day: IsoDate): IsoDate | undefined =>
  stretches.map(endOf).findLast((end) => end <= day);

const endsOn = (stretches: readonly Stretch[], day: IsoDate): boolean =>
  stretches.some((each) => endOf(each) === day);

/**
 * The links whose failure took away the paths of a decision up to a day, first failed first: of each path
 * the one nearest to the goal, since what is further down failed with it.
 */
export const failedAbove = (
  places: Places,
  { id, day }: { readonly id: SubjectId; readonly day: IsoDate },
): readonly FailedLink[] => {
  const links = new Map<string, FailedLink>();
  const climbed = new Set<string>();
  const climb = (place: Place | undefined, until: IsoDate): void => {
    for (const edge of place?.up ?? []) {
      const on = lastEnd(through(places, edge), until);
      if (on === undefined || climbed.has(`${edge.trace} ${on}`)) continue;
      climbed.add(`${edge.trace} ${on}`);
      fail(edge, on);
    }
  };
  const fail = ({ trace, target, spells }: ChainEdge, on: IsoDate): void => {
    const above = places.get(target);
    if (endsOn(spells, on)) links.set(trace, { trace, on });
    else if (above !== undefined && hasEnded(above, on))
      links.set(trace, { trace, decision: target, on });
    else climb(above, on);
  };
  climb(places.get(id), day);
  return [...links.values()].sort((left, right) => (left.on < right.on ? -1 : 1));
};

/** Whether a decision ended on a day: it is over since, or a goal is not in force. */
const hasEnded = ({ life, stands, served }: Place, day: IsoDate): boolean =>
  endsOn(stands, day) || (life.decision.kind === "goal" && endsOn(served, day));
