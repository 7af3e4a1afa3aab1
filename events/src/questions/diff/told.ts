import { below as allBelow, pathsUp, type TraceView } from "../../chain/index.ts";
import {
  dutchDate,
  type IsoDate,
  type Level,
  type Position,
  type SubjectId,
} from "../../kit/index.ts";
import { traceKinds } from "../../trace/index.ts";
import type { DecisionRef } from "../answer.ts";
import { causeAt, causesOfEnd, inTime } from "../picture/causes.ts";
import type { Difference, DiffKind, TwoDates } from "./diff.ts";
import type { Asked } from "../dossier.ts";
import { named, namedFirst } from "../naming.ts";
import { breakOf, causesOf } from "../picture/nodes.ts";
import type { ChainCause, Stretch } from "../picture/picture.ts";
import { refById } from "../refs.ts";
import { brokenOf, failedAbove, type Places } from "../picture/served.ts";
import { stretchOn } from "../picture/stretches.ts";

/** What became of one decision between two dates, with the events by which. */
export interface ChainChange {
  readonly change: DiffKind;
  /** The decision as it stands on the later date, or as it last stood. */
  readonly decision: DecisionRef;
  readonly level: Level;
  /** Day of the change. */
  readonly date: IsoDate;
  readonly sentence: string;
  /** The events it goes back to, first date first: what failed further up comes before what followed on it. */
  readonly causes: readonly ChainCause[];
  readonly evidence: readonly Position[];
}

/** What is needed to tell a difference. */
export interface Telling {
  readonly asked: Asked;
  readonly dates: TwoDates;
  /** Decisions that broke, were restored or are gone, with all they were meant for. */
  readonly places: Places;
}

const within = ({ before, after }: TwoDates, { date }: ChainCause): boolean =>
  before.asOf < date && date <= after.asOf;

/** Why links above a decision failed, up to a day, as far as that was between the dates. */
const upstream = ({ asked, dates, places }: Telling, id: SubjectId, day: IsoDate) => {
  const links = failedAbove(places, { id, day }).filter(({ on }) => on > dates.before.asOf);
  return causesOf(asked, links);
};

const saidBy = ({ asked }: Telling, { said }: Difference): readonly ChainCause[] =>
  inTime(said.flatMap((position) => causeAt(asked, position) ?? []));

type Told = Pick<ChainChange, "sentence" | "causes"> & { readonly date?: IsoDate | undefined };
type Tell = (telling: Telling, difference: Difference, decision: DecisionRef) => Told;

/** The stretch of a place in which a day lies: broken or served. */
const turnOn = (
  { places, dates: { after } }: Telling,
  id: SubjectId,
  of: "broken" | "served",
): Stretch | undefined => {
  const place = places.get(id);
  if (place === undefined) return undefined;
  return stretchOn(of === "broken" ? brokenOf(place) : place.served, after.asOf);
};

const broken: Tell = (telling, { id, date }, decision) => {
  const stretch = turnOn(telling, id, "broken");
  const found = stretch && breakOf(telling.asked, telling.places, { id, stretch });
  const since = found?.sentence ?? "";
  const causes = found?.causes.filter((cause) => within(telling.dates, cause)) ?? [];
  return { date: stretch?.from ?? date, causes, sentence: `${namedFirst(decision)} loopt door. ${since}` }; // prettier-ignore
};

const restored: Tell = (telling, difference, decision) => {
  const own = saidBy(telling, difference);
  const from = turnOn(telling, difference.id, "served")?.from ?? difference.date;
  const date = own.length > 0 ? difference.date : from;
  const sentence =
    own.length > 0
      ? `${namedFirst(decision)} geldt weer sinds ${dutchDate(date)}.`
      : `${namedFirst(decision)} heeft sinds ${dutchDate(date)} weer een weg naar een doel dat geldt.`;
  return { date, causes: own, sentence };
};

const gone: Tell = (telling, { id, date }, decision) => {
  const { asked } = telling;
  const causes = inTime([...upstream(telling, id, date), ...causesOfEnd(asked, id, date)]);
  return { causes, sentence: `${namedFirst(decision)} geldt niet meer sinds ${dutchDate(date)}.` };
};

const tieTold = ({ asked }: Telling, trace: TraceView | undefined): string => {
  const target = trace && refById(asked.view.on(trace.since), trace.target);
  const verb = Object.entries(traceKinds).find(([type]) => type === trace?.type)?.[1].verb;
  return target === undefined || verb === undefined ? "" : `${verb} ${named(target)}`;
};

const tied: Tell = (telling, difference, decision) => ({
  causes: saidBy(telling, difference),
  sentence: `Spoor gelegd: ${named(decision)} ${tieTold(telling, difference.trace)}.`,
});

const untied: Tell = (telling, { trace, date }, decision) => ({
  causes: trace === undefined ? [] : causesOfEnd(telling.asked, trace.trace, date),
  sentence: `Spoor beëindigd: ${named(decision)} ${tieTold(telling, trace)}; dat telt niet meer.`,
});

/** The event itself says it best. */
const byEvent: Tell = (telling, difference, decision) => {
  const causes = saidBy(telling, difference);
  const said = causes.map(({ sentence }) => sentence).join(" ");
  return { causes, sentence: `${namedFirst(decision)}: ${said}` };
};

const added: Tell = (telling, difference, decision) => ({
  causes: saidBy(telling, difference),
  sentence: `${namedFirst(decision)} kwam erbij op ${dutchDate(difference.date)}.`,
});

const TELL: Readonly<Record<DiffKind, Tell>> = {
  new: added,
  gone,
  broken,
  restored,
  tied,
  untied,
  amount: byEvent,
  text: byEvent,
  status: byEvent,
};

/** A difference in words; undefined where the decision is not known on either date. */
export const tellDifference = (
  telling: Telling,
  difference: Difference,
): ChainChange | undefined => {
  const { before, after } = telling.dates;
  const { id, change, date } = difference;
  const level = (after.decision(id) ?? before.decision(id))?.level;
  const decision = refById(after, id) ?? refById(before, id);
  if (level === undefined || decision === undefined) return undefined;
  const { sentence, causes, date: day = date } = TELL[change](telling, difference, decision);
  const evidence = causes.map(({ position }) => position);
  return { change, decision, level, date: day, sentence, causes, evidence };
};

/** All above and below a decision on either of two dates, itself included. */
export const around = ({ before, after }: TwoDates, id: SubjectId): ReadonlySet<SubjectId> =>
  new Set([
    id,
    ...[before, after].flatMap((view) => [...pathsUp(view, id).keys(), ...allBelow(view, id)]),
  ]);
