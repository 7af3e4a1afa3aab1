import type { Ordinal, Spell } from "../../chain/index.ts";
import { isStanding, type SeenOn } from "../picture/seen.ts";
import type { Places } from "../picture/served.ts";
import { saidOtherwise, type Saying } from "./said.ts";

/** The chain on two dates, as known at one position. */
export interface TwoDates {
  readonly before: SeenOn;
  readonly after: SeenOn;
  /** Decisions over all of time. */
  readonly places: Places;
}

/** What can become of a decision between two dates. */
export type DiffKind =
  "new" | "gone" | "broken" | "restored" | "tied" | "untied" | "amount" | "text" | "status";

/** What became of a decision. When and by which events is looked up of what is told alone. */
export interface Difference {
  readonly change: DiffKind;
  readonly decision: Ordinal;
  /** Lost or found by what is above it: nothing was said of itself. */
  readonly byWay?: true | undefined;
  /** Of the trace that was laid or ended. */
  readonly spell?: Spell | undefined;
  /** Of what is said otherwise. */
  readonly saying?: Saying | undefined;
}

/** What became of a decision by what is said of itself. */
const ofDecision = (dates: TwoDates, decision: Ordinal): readonly Difference[] => {
  const [seen, seenNow] = [dates.before.at(decision), dates.after.at(decision)];
  const [stood, standsNow] = [isStanding(seen), isStanding(seenNow)];
  if (stood && standsNow)
    return saidOtherwise(dates, decision).map((each) => ({
      ...each,
      decision,
    }));
  if (stood) return [{ change: "gone", decision }];
  if (!standsNow) return [];
  return [{ change: seen === undefined ? "new" : "restored", decision }];
};

/** The spells of a trace that count on each of the two dates; 0 where none does. */
export const spellsOn = ({ before, after }: TwoDates, trace: Ordinal) => {
  const { traces } = after.view.chain;
  return [
    traces.countingOf(trace, before.view.when),
    traces.countingOf(trace, after.view.when),
  ] as const;
};

/** A trace that was laid or ended between decisions that stand on both dates. */
const ofTrace = (dates: TwoDates, trace: Ordinal): readonly Difference[] => {
  const { before, after } = dates;
  const [was, is] = spellsOn(dates, trace);
  if ((was === 0) === (is === 0)) return [];
  const spell = is === 0 ? was : is;
  const ends = after.view.chain.traces.ends(spell);
  if (!ends.every((end) => before.isStanding(end) && after.isStanding(end))) return [];
  return [{ change: is === 0 ? "untied" : "tied", decision: ends[0], spell }];
};

/** What became of a decision or a trace by what is said of itself. */
export const differencesOf = (dates: TwoDates, subject: Ordinal): readonly Difference[] =>
  dates.after.view.chain.isDecision(subject) ? ofDecision(dates, subject) : ofTrace(dates, subject);
