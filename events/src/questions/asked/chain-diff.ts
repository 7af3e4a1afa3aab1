import * as z from "zod/mini";
import { isoDate, keysOf, subjectId } from "../../kit/index.ts";
import type { IsoDate } from "../../kit/index.ts";
import type { Ordinal } from "../../chain/index.ts";
import type { PoliticalMoment, Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import { around, tellDifference, type ChainChange } from "../diff/told.ts";
import { differencesOf, type Difference, type DiffKind, type TwoDates } from "../diff/diff.ts";
import { mayHaveServed, passages } from "../diff/passages.ts";
import type { Asked } from "../dossier.ts";
import { LEVELS } from "../goals/goals.ts";
import { inOrder } from "../legality/kit.ts";
import { dutchDates } from "../naming.ts";
import { politicalMoments } from "../refs.ts";
import { brokenOf, placesOf } from "../picture/served.ts";
import { SeenOn } from "../picture/seen.ts";
import { beginOf } from "../picture/stretches.ts";
import { Endings } from "../picture/causes.ts";

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

/** Leaves out decisions that have a way to a goal now and never had one before: they are not restored. */
const withoutFirstWays = (dates: TwoDates, found: readonly Difference[]) => {
  const { before: { view }, places } = dates; // prettier-ignore
  const before = mayHaveServed(view);
  const wasBroken = (decision: Ordinal): boolean => {
    const place = before.leads(decision) ? places.of(decision) : undefined;
    return place !== undefined && beginOf(brokenOf(place), view.when.day) !== undefined;
  };
  return found.filter(
    ({ change, byWay, decision }) => change !== "restored" || byWay !== true || wasBroken(decision),
  );
};

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
  const between = `Tussen ${dutchDates(before.view.asOf, after.view.asOf)}`;
  return `${between}: ${what === "" ? "geen veranderingen" : what}.`;
};

/** All differences; those around one decision alone where it is given. */
const allOf = (dates: TwoDates, focus: Ordinal | undefined): readonly Difference[] => {
  const [before, after] = [dates.before.view, dates.after.view];
  const changed = after.chain.changedBetween(before.asOf, after.asOf, after.knownAt);
  const found = [
    ...passages(dates, changed),
    ...changed.flatMap((subject) => differencesOf(dates, subject)),
  ];
  const near = focus === undefined ? undefined : around(dates, focus);
  return near === undefined ? found : found.filter(({ decision }) => near.has(decision));
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
    const [before, after] = [asked.view.on(first), asked.view.on(last)];
    // There is no such decision on either of the dates.
    if (focus !== undefined && (before.decision(focus) ?? after.decision(focus)) === undefined)
      return undefined;
    const dates = {
      before: new SeenOn(before),
      after: new SeenOn(after),
      places: placesOf(after),
    };
    const centre = focus === undefined ? undefined : after.chain.numbering.of(focus);
    const found = withoutFirstWays(dates, allOf(dates, centre));
    const telling = { endings: new Endings(asked), dates };
    const changes = found.slice(0, MOST).flatMap((each) => tellDifference(telling, each) ?? []);
    const counts = countsOf(found);
    return {
      moment: asked.moment,
      sentence: told(dates, counts),
      evidence: inOrder(changes.flatMap(({ evidence }) => evidence)),
      from: first,
      to: last,
      counts,
      changes: changes.toSorted(inChainOrder),
      leftOut: found.length - changes.length,
      moments: politicalMoments(asked).filter(({ date }) => first < date && date <= last),
    };
  },
});
