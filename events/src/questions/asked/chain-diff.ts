import * as z from "zod/mini";
import { isoDate, keysOf, subjectId } from "../../kit/index.ts";
import type { IsoDate, SubjectId } from "../../kit/index.ts";
import type { PoliticalMoment, Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import { around, tellDifference, type ChainChange } from "../diff/told.ts";
import { differencesOf, mayHaveServed, passages } from "../diff/diff.ts";
import type { Difference, DiffKind, TwoDates } from "../diff/diff.ts";
import type { Asked } from "../dossier.ts";
import { LEVELS } from "../goals/goals.ts";
import { inOrder } from "../legality/kit.ts";
import { dutchDates } from "../naming.ts";
import { politicalMoments } from "../refs.ts";
import { brokenOf, placesOf, type Place } from "../picture/served.ts";
import { stretchOn } from "../picture/stretches.ts";

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

/** Leaves out what never had a way before: that is not restored. */
const withoutFirstWays = (asked: Asked, { before }: TwoDates, found: readonly Difference[]) => {
  const may = mayHaveServed(before);
  const isRepair = ({ change, said }: Difference) => change === "restored" && said.length === 0;
  const places = placesOf(
    asked,
    found.filter((each) => isRepair(each) && may(each.id)).map(({ id }) => id),
  );
  const wasBroken = (place: Place | undefined) =>
    place !== undefined && stretchOn(brokenOf(place), before.asOf) !== undefined;
  return found.filter(
    (each) => !isRepair(each) || (may(each.id) && wasBroken(places.get(each.id))),
  );
};

/** What can only be told from all that a decision was meant for. */
const NEED_PLACES: ReadonlySet<DiffKind> = new Set(["broken", "gone", "restored"]);

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
  const changed = after.chain
    .changedBetween(before.asOf, after.asOf, asked.moment.knownAt)
    .map((each) => after.chain.numbering.name(each));
  const found = [...passages(dates, changed), ...changed.flatMap((id) => differencesOf(dates, id))];
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
    const real = withoutFirstWays(asked, dates, allOf(dates, asked, focus));
    const shown = real.slice(0, MOST);
    const needed = shown.filter(({ change }) => NEED_PLACES.has(change));
    const places = placesOf(
      asked,
      needed.map(({ id }) => id),
    );
    const telling = { asked, dates, places };
    const changes = shown.flatMap((each) => tellDifference(telling, each) ?? []);
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
