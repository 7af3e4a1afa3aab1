import * as z from "zod/mini";
import { decisionKinds, dutchCount, dutchDate, dutchList, wholeNumber } from "../../kit/index.ts";
import type { IsoDate, Lane, Position } from "../../kit/index.ts";
import type { DecisionRef, Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import type { Asked } from "../dossier.ts";
import { inOrder } from "../legality/kit.ts";
import { refOf } from "../refs.ts";
import {
  addMonths,
  followUpsOf,
  lanes,
  rippleAskOf,
  type RippleAsk,
  type RippleFollowUp,
  type RippleReason,
} from "../timeline/ripple.ts";

/** A decision that was not followed in time in every lane where it must be. */
export interface RippleRow {
  readonly decision: DecisionRef;
  /** The lane in which it was taken. */
  readonly lane: Lane;
  readonly reason: RippleReason;
  /** Day from which it must be followed. */
  readonly since: IsoDate;
  /** What followed first in each other lane. */
  readonly followed: readonly RippleFollowUp[];
  /** Lanes in which it is stated that there is no consequence. */
  readonly without: readonly Lane[];
  /** Lanes in which nothing followed and nothing is stated. */
  readonly missing: readonly Lane[];
  /** Day on which the months were over. */
  readonly overdueSince: IsoDate;
  readonly sentence: string;
  readonly evidence: readonly Position[];
}

/** Whether what one lane decided was followed in the others (domain.md N15, F42). */
export interface Ripple extends Verdict {
  /** Months in which a decision must be followed. */
  readonly months: number;
  /** Decisions that must be followed. */
  readonly asked: number;
  /** Those that were, or of which it is stated that there is no consequence. */
  readonly followed: number;
  /** Those of which the months are not over yet. */
  readonly waiting: number;
  /** Those that were not followed in time. */
  readonly overdue: number;
  /** What was not followed in time, newest first. */
  readonly rows: readonly RippleRow[];
  /** How many rows are left out because the list would be too long. */
  readonly leftOut: number;
}

const MOST = 500;
const MONTHS = 6;

const WHERE = {
  council: "bij de raad",
  executive: "bij het college",
  organisation: "bij de organisatie",
} as const satisfies Record<Lane, string>;

const where = (found: readonly Lane[]): string => dutchList(found.map((lane) => WHERE[lane]));

/** Lanes in which a decision has no consequence, with the events that say so. */
const statedWithout = ({ council, journal, moment }: Asked, { decision }: RippleAsk) => {
  const said = council.noFollowUps.filter(
    (each) => each.decision === decision.id && each.from <= moment.asOf,
  );
  const events = new Set(said.map(({ event }) => event));
  const positions = [...new Set(said.map(({ stream }) => stream))]
    .flatMap((stream) => journal.of(stream))
    .filter(({ eventId }) => events.has(eventId))
    .map(({ position }) => position);
  return { lanes: said.map(({ lane }) => lane), positions };
};

/** In the order of the timeline the lanes that must still follow. */
const missingOf = (
  { reason, lane: own }: RippleAsk,
  followed: readonly RippleFollowUp[],
  without: readonly Lane[],
): readonly Lane[] => {
  const done = new Set([...followed.map(({ lane }) => lane), ...without]);
  if (reason === "working-method") return lanes.filter((lane) => lane !== own && !done.has(lane));
  // What is asked goes from council to college to organisation; whoever took it up, it was taken up.
  if (done.size > 0) return [];
  return own === "council" ? ["executive"] : ["organisation"];
};

const tell = ({ decision, since, missing, followed, reason }: Omit<RippleRow, "sentence">) => {
  const { article } = decisionKinds[decision.kind];
  const name = `${article.charAt(0).toLowerCase()}${article.slice(1)} “${decision.title}”`;
  const why = reason === "working-method" ? ", een andere manier van werken," : "";
  const done = followed.length === 0 ? "" : `; ${where(followed.map(({ lane }) => lane))} wel`;
  return `Op ${name} van ${dutchDate(since)}${why} is ${where(missing)} geen vervolg vastgelegd${done}.`;
};

const rowOf = (asked: Asked, ask: RippleAsk, months: number): RippleRow => {
  const followed = followUpsOf(asked, ask);
  const without = statedWithout(asked, ask);
  const { lane, reason, since, position } = ask;
  const row = {
    decision: refOf(asked.view, ask.decision),
    ...{ lane, reason, since, followed },
    without: without.lanes,
    missing: missingOf(ask, followed, without.lanes),
    overdueSince: addMonths(since, months),
    evidence: inOrder([position, ...followed.map((each) => each.position), ...without.positions]),
  };
  return { ...row, sentence: tell(row) };
};

const sentenceOf = (asked: number, overdue: number, months: number): string => {
  const within = dutchCount(months, "maand", "maanden");
  if (asked === 0) return "Er is geen besluit dat om een vervolg vraagt.";
  const all = dutchCount(asked, "besluit dat", "besluiten die");
  const ask = `${all} om een vervolg ${asked === 1 ? "vraagt" : "vragen"}`;
  if (overdue === 0) return `Van ${ask} is er geen na ${within} nog zonder vervolg.`;
  return `Van ${ask} ${overdue === 1 ? "is er één" : `zijn er ${overdue}`} na ${within} nog zonder vervolg.`;
};

const newestFirst = (left: RippleRow, right: RippleRow): number =>
  left.since === right.since
    ? left.decision.id.localeCompare(right.decision.id)
    : right.since.localeCompare(left.since);

const answer = (asked: Asked, months: number, lane: Lane | undefined): Ripple => {
  let [total, followed, waiting] = [0, 0, 0];
  const rows: RippleRow[] = [];
  for (const decision of asked.view.decisions()) {
    const ask = rippleAskOf(asked, decision);
    if (ask === undefined || (lane !== undefined && lane !== ask.lane)) continue;
    total += 1;
    const row = rowOf(asked, ask, months);
    if (row.missing.length === 0) followed += 1;
    else if (row.overdueSince >= asked.moment.asOf) waiting += 1;
    else rows.push(row);
  }
  const shown = rows.sort(newestFirst).slice(0, MOST);
  return {
    moment: asked.moment,
    sentence: sentenceOf(total, rows.length, months),
    evidence: inOrder(shown.flatMap(({ evidence }) => evidence)),
    ...{ months, asked: total, followed, waiting },
    overdue: rows.length,
    rows: shown,
    leftOut: rows.length - shown.length,
  };
};

/**
 * What one lane decides must be followed in the others within some months, or it must be stated that it
 * has no consequence there (`NoFollowUpStated`).
 *
 * Asked about are, as far as they stand on the date:
 * - what is recorded to change the way of working or the organisation (`nature`, domain.md N6): it must
 *   be followed in both other lanes (N15);
 * - motions that were adopted or taken over and of which no execution is reported, and assignments that
 *   run: they ask by their nature;
 * - resolutions of the council, the college and the mayor of which a trace says what they are for. Of
 *   others nothing is asked: most settle one matter.
 *
 * What is asked goes from council to college and from college to organisation; any other lane that takes
 * it up will do. A lane has followed with a decision that is tied to this one by traces, at any distance,
 * and taken on or after its day, or with a later step of the decision itself that is made in that lane: a
 * report of its execution, a stage of the work. What came to nothing does not count. The chain does not
 * know what a motion is for, so motions that only give an opinion count as well.
 */
export const ripple = defineQuestion({
  name: "ripple",
  label: "Zonder vervolg",
  english: "Ripple check",
  input: z.object({
    /** 6 where it is left out. */
    months: z.optional(wholeNumber()),
    /** Only what was decided in this lane. */
    lane: z.optional(z.enum(["council", "executive", "organisation"])),
  }),
  answer: (asked, { months = MONTHS, lane }): Ripple => answer(asked, Math.min(months, 1200), lane),
});
