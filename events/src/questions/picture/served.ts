import type { Direction } from "../../chain/index.ts";
import type { IsoDate, SubjectId } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";
import { everOf, traceLife } from "./life.ts";
import type { ChainEdge, Stretch } from "./picture.ts";
import { standingsOf, type Standing, type Standings, type Tied } from "./standings.ts";
import { endOf, join, meet, without } from "./stretches.ts";

/** One decision of those above and below each other, over all of time. */
export interface Place extends Standing {
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

/** Places that were worked out before, each with all above it: they are the same whatever date is asked about. */
const kept = new WeakMap<Standings, Map<SubjectId, Place>>();

/** When a goal in force is reached through a trace. */
const through = (places: Places, { spells, target }: Tied): readonly Stretch[] =>
  meet(spells, places.get(target)?.served ?? []);

const isSame = (left: readonly Stretch[], right: readonly Stretch[]): boolean =>
  left.length === right.length &&
  left.every(({ from, to }, index) => right[index]?.from === from && right[index].to === to);

/** Of each decision those that are meant for it. */
const sourcesIn = (places: readonly Place[]): ReadonlyMap<SubjectId, readonly Place[]> => {
  const sources = new Map<SubjectId, Place[]>();
  for (const place of places)
    for (const { target } of place.up) {
      const known = sources.get(target);
      if (known === undefined) sources.set(target, [place]);
      else known.push(place);
    }
  return sources;
};

/** Works out when each is served, from the goals down; again where something above it turns out otherwise. */
const serve = (places: Places, added: readonly Place[]): void => {
  const sources = sourcesIn(added);
  const queue = new Set(added.toReversed());
  // A set hands out what is added while it is walked, and once more what was taken out before.
  for (const place of queue) {
    queue.delete(place);
    if (place.kind === "goal") continue;
    const paths = join(place.up.flatMap((edge) => through(places, edge)));
    const served = meet(place.stands, paths);
    if (isSame(served, place.served)) continue;
    place.served = served;
    for (const source of sources.get(place.id) ?? []) queue.add(source);
  }
};

/**
 * These decisions and all they are meant for, over all of time as known at the position asked about: when
 * each stands, and when a path led from it to a goal in force.
 */
export const placesOf = (asked: Asked, ids: Iterable<SubjectId>): Places => {
  const standings = standingsOf(asked.view);
  const places = kept.get(standings) ?? new Map<SubjectId, Place>();
  kept.set(standings, places);
  const added: Place[] = [];
  const above = new Set(ids);
  // A set hands out what is added while it is walked.
  for (const id of above) {
    const standing = places.has(id) ? undefined : standings.of(id);
    if (standing === undefined) continue;
    const place = { ...standing, served: standing.goal };
    places.set(id, place);
    added.push(place);
    for (const { target } of standing.up) above.add(target);
  }
  serve(places, added);
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
  const fail = ({ trace, target, spells }: Tied, on: IsoDate): void => {
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
const hasEnded = ({ kind, stands, served }: Place, day: IsoDate): boolean =>
  endsOn(stands, day) || (kind === "goal" && endsOn(served, day));
