import * as z from "zod/mini";
import { isoDate, keysOf, subjectId } from "../../kit/index.ts";
import type { IsoDate, SubjectId } from "../../kit/index.ts";
import type { PoliticalMoment, Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import { around, tellDifference, type ChainChange } from "../diff/told.ts";
import {
  belowChanged,
  differencesOf,
  serving,
  stayed,
  tieDifference,
  turned,
} from "../diff/diff.ts";
import type { Difference, DiffKind, TwoDates } from "../diff/diff.ts";
import type { Asked } from "../dossier.ts";
import { LEVELS } from "../goals/goals.ts";
import { inOrder } from "../legality/kit.ts";
import { dutchDates } from "../naming.ts";
import { politicalMoments } from "../refs.ts";
import { brokenOf, placesOf, type Places } from "../picture/served.ts";
import { stretchOn } from "../picture/stretches.ts";
import { carries } from "../strength.ts";

/** How many changes there are of each kind. */
export interface ChangeCount {
  readonly change: DiffKind;
  readonly count: number;
}

/** What came, went, broke and changed in the chain between two dates, and why (domain.md N2). */
export interface ChainDiff extends Verdict {
  /** The earlier of the two dates. */
  readonly from: IsoDate;
  /** The later one; what happened on it counts. */
  readonly to: IsoDate;
  /** All changes, also those that are left out; none of the kinds that did not occur. */
  readonly counts: readonly ChangeCount[];
  /** In order of date, and of one date from goal to result. */
  readonly changes: readonly ChainChange[];
  /** How many changes are left out because the list would be too long. */
  readonly leftOut: number;
  /** Political moments between the dates; they stand beside the changes and are not their cause by themselves. */
  readonly moments: readonly PoliticalMoment[];
}

/** Most changes that are told at once. */
const MOST = 500;

const WORDS: Readonly<Record<DiffKind, string>> = {
  new: "nieuw",
  gone: "weg",
  broken: "gebroken",
  restored: "hersteld",
  tied: "spoor erbij",
  untied: "spoor eraf",
  amount: "bedrag of getal anders",
  text: "tekst anders",
  status: "status anders",
};
const KINDS = keysOf(WORDS);

/** Traces of which an intention went, or goes, through: their sources are to be looked at anew. */
const movedSources = ({ before, after }: TwoDates, ids: readonly SubjectId[]) =>
  ids.flatMap((id) => {
    const [was, is] = [before.trace(id), after.trace(id)];
    const trace = is ?? was;
    const moved = (was === undefined) !== (is === undefined);
    return trace !== undefined && moved && carries(trace) ? [trace.source] : [];
  });

/** Decisions that stand on both dates and lost their way to a goal in force, or found it again. */
const passages = (dates: TwoDates, ids: readonly SubjectId[]): readonly Difference[] => {
  const { before, after } = dates;
  const [then, now] = [serving(before), serving(after)];
  const changed = [...ids.filter((id) => turned(dates, id)), ...movedSources(dates, ids)];
  return belowChanged(dates, changed)
    .filter((id) => stayed(dates, id) && then(id) !== now(id))
    .map((id) => ({ change: now(id) ? "restored" : "broken", id, date: after.asOf, said: [] }));
};

/** One that never had a way before is not restored. */
const isBreakOrRepair =
  (places: Places, { before }: TwoDates) =>
  (each: Difference) => {
    if (each.change !== "restored" || each.said.length > 0) return true;
    const place = places.get(each.id);
    return place !== undefined && stretchOn(brokenOf(place), before.asOf) !== undefined;
  };

/** Of what is told at the most all that broke or went, and of what seems restored all: some is not. */
const needPlaces = (found: readonly Difference[]): readonly SubjectId[] =>
  [
    ...found.slice(0, MOST).filter(({ change }) => change === "broken" || change === "gone"),
    ...found.filter(({ change }) => change === "restored"),
  ].map(({ id }) => id);

const inChainOrder = (left: ChainChange, right: ChainChange): number => {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1;
  return LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level);
};

const countsOf = (found: readonly Difference[]): readonly ChangeCount[] =>
  KINDS.map((change) => ({
    change,
    count: found.filter((each) => each.change === change).length,
  })).filter(({ count }) => count > 0);

const told = ({ before, after }: TwoDates, counts: readonly ChangeCount[]): string => {
  const what = counts.map(({ change, count }) => `${count} ${WORDS[change]}`).join(", ");
  const between = `Tussen ${dutchDates(before.asOf, after.asOf)}`;
  return `${between}: ${what === "" ? "geen veranderingen" : what}.`;
};

/** Whether there is such a decision on one of the dates. */
const isThere = ({ before, after }: TwoDates, id: SubjectId | undefined): boolean =>
  id === undefined || (before.decision(id) ?? after.decision(id)) !== undefined;

/** All differences, those of breaks without their causes yet. */
const allOf = (dates: TwoDates, asked: Asked, focus: SubjectId | undefined) => {
  const { before, after } = dates;
  const changed = after.chain.changedBetween(before.asOf, after.asOf, asked.moment.knownAt);
  const found = [
    ...passages(dates, changed),
    ...changed.flatMap((id) => [...differencesOf(dates, id), ...tieDifference(dates, id)]),
  ];
  const near = focus === undefined ? undefined : around(dates, focus);
  return near === undefined ? found : found.filter(({ id }) => near.has(id));
};

/** What changed in the chain between two dates, and by which events. */
export const chainDiff = defineQuestion({
  name: "chain-diff",
  label: "Verschil tussen twee dagen",
  english: "Difference between two dates",
  input: z.object({
    /** The two dates; the earlier one counts as the first, whichever is given as such. */
    from: isoDate(),
    to: isoDate(),
    /** All that this decision rests on and all that rests on it; the whole chain where it is left out. */
    focus: z.optional(subjectId()),
  }),
  answer: (asked: Asked, { from, to, focus }): ChainDiff | undefined => {
    const [first, last] = from <= to ? [from, to] : [to, from];
    const dates = { before: asked.view.on(first), after: asked.view.on(last) };
    if (!isThere(dates, focus)) return undefined;
    const found = allOf(dates, asked, focus);
    const places = placesOf(asked, needPlaces(found));
    const real = found.filter(isBreakOrRepair(places, dates));
    const telling = { asked, dates, places };
    const changes = real.slice(0, MOST).flatMap((each) => tellDifference(telling, each) ?? []);
    const counts = countsOf(real);
    return {
      moment: asked.moment,
      sentence: told(dates, counts),
      evidence: inOrder(changes.flatMap(({ evidence }) => evidence)),
      from: first,
      to: last,
      counts,
      changes: changes.sort(inChainOrder),
      leftOut: real.length - changes.length,
      moments: politicalMoments(asked).filter(({ date }) => first < date && date <= last),
    };
  },
});
