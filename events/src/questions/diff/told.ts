import { dateOf, dayOf, DOWN, UP } from "../../chain/index.ts";
import type { Ordinal, TraceView } from "../../chain/index.ts";
import { dutchDate, type IsoDate, type Level, type Position } from "../../kit/index.ts";
import { traceKinds } from "../../trace/index.ts";
import type { DecisionRef } from "../answer.ts";
import { named, namedFirst } from "../naming.ts";
import { causeAt, inTime, type Endings } from "../picture/causes.ts";
import { breakOf, causesOf } from "../picture/nodes.ts";
import type { ChainCause } from "../picture/picture.ts";
import { brokenOf, failedAbove } from "../picture/served.ts";
import { beginOf, type Days } from "../picture/stretches.ts";
import { refById, refOf } from "../refs.ts";
import type { Difference, DiffKind, TwoDates } from "./diff.ts";
import { sayingOf, type Saying } from "./said.ts";

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
  readonly endings: Endings;
  readonly dates: TwoDates;
}

/** A difference with when it came about, and by which events. */
interface Known extends Difference, Saying {}

const within = ({ before, after }: TwoDates, { date }: ChainCause): boolean =>
  before.view.asOf < date && date <= after.view.asOf;

/** Why links above a decision failed, up to a day, as far as that was between the dates. */
const upstream = ({ endings, dates }: Telling, { decision, date }: Known) => {
  const links = failedAbove(dates.places.of(decision), dayOf(date));
  return causesOf(endings, links.filter(({ on }) => on > dates.before.view.when.day)); // prettier-ignore
};

const saidBy = ({ endings: { asked } }: Telling, { said }: Known): readonly ChainCause[] =>
  inTime(said.flatMap((position) => causeAt(asked, position) ?? []));

type Told = Pick<ChainChange, "sentence" | "causes"> & {
  readonly date?: IsoDate | undefined;
};
type Tell = (telling: Telling, known: Known, decision: DecisionRef) => Told;

/** The first day of the stretch of such days in which the later date lies. */
const turnedOn = ({ dates: { after } }: Telling, days: Days = []): IsoDate | undefined => {
  const begin = beginOf(days, after.view.when.day);
  return begin === undefined ? undefined : dateOf(begin);
};

const broken: Tell = (telling, known, decision) => {
  const place = telling.dates.places.of(known.decision);
  const from = turnedOn(telling, place && brokenOf(place));
  const found = from === undefined ? undefined : breakOf(telling.endings, place, { from });
  const since = found?.sentence ?? "";
  const causes = found?.causes.filter((cause) => within(telling.dates, cause)) ?? [];
  return { date: from, causes, sentence: `${namedFirst(decision)} loopt door. ${since}` };
};

const restored: Tell = (telling, known, decision) => {
  if (known.byWay !== true) {
    const sentence = `${namedFirst(decision)} geldt weer sinds ${dutchDate(known.date)}.`;
    return { causes: saidBy(telling, known), sentence };
  }
  const date = turnedOn(telling, telling.dates.places.of(known.decision)?.served) ?? known.date;
  const sentence = `${namedFirst(decision)} heeft sinds ${dutchDate(date)} weer een weg naar een doel dat geldt.`;
  return { date, causes: [], sentence };
};

const gone: Tell = (telling, known, decision) => {
  const own = telling.endings.causes(decision.id, known.date);
  const causes = inTime([...upstream(telling, known), ...own]);
  return { causes, sentence: `${namedFirst(decision)} geldt niet meer sinds ${dutchDate(known.date)}.` }; // prettier-ignore
};

const traceOf = ({ dates: { after } }: Telling, { spell = 0 }: Known): TraceView =>
  after.view.chain.traces.told(spell);

const tieTold = ({ endings: { asked } }: Telling, { type, since, target }: TraceView): string => {
  const end = refById(asked.view.on(since), target);
  const verb = Object.entries(traceKinds).find(([each]) => each === type)?.[1].verb;
  return end === undefined || verb === undefined ? "" : `${verb} ${named(end)}`;
};

const tied: Tell = (telling, known, decision) => ({
  causes: saidBy(telling, known),
  sentence: `Spoor gelegd: ${named(decision)} ${tieTold(telling, traceOf(telling, known))}.`,
});

const untied: Tell = (telling, known, decision) => {
  const ended = traceOf(telling, known);
  return {
    causes: telling.endings.causes(ended.trace, known.date),
    sentence: `Spoor beëindigd: ${named(decision)} ${tieTold(telling, ended)}; dat telt niet meer.`,
  };
};

/** The event itself says it best. */
const byEvent: Tell = (telling, known, decision) => {
  const causes = saidBy(telling, known);
  const said = causes.map(({ sentence }) => sentence).join(" ");
  return { causes, sentence: `${namedFirst(decision)}: ${said}` };
};

const added: Tell = (telling, known, decision) => ({
  causes: saidBy(telling, known),
  sentence: `${namedFirst(decision)} kwam erbij op ${dutchDate(known.date)}.`,
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
  const { change, decision } = difference;
  const { view } = [after, before].find((each) => each.view.decisionAt(decision)) ?? after;
  const found = view.decisionAt(decision);
  if (found === undefined) return undefined;
  const [ref, saying] = [refOf(view, found), sayingOf(telling.dates, difference)];
  const told = TELL[change](telling, { ...difference, ...saying }, ref);
  const { sentence, causes, date = saying.date } = told;
  const evidence = causes.map(({ position }) => position);
  return {
    change,
    decision: ref,
    level: found.level,
    date,
    sentence,
    causes,
    evidence,
  };
};

/** All above and below a decision on either of two dates, itself included. */
export const around = ({ before, after }: TwoDates, decision: Ordinal): ReadonlySet<Ordinal> =>
  new Set(
    [before, after].flatMap(({ view: { chain, when } }) => [
      ...chain.traces.reach(UP, decision, when),
      ...chain.traces.reach(DOWN, decision, when),
    ]),
  );
