import * as z from "zod/mini";
import { dutchCount, dutchDate } from "../../kit/index.ts";
import type { IsoDate, SubjectId } from "../../kit/index.ts";
import type { Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import type { Meeting } from "../meeting/meeting-log.ts";

/** A meeting of the council in a list. */
export interface MeetingRow {
  readonly id: SubjectId;
  readonly title: string;
  readonly date: IsoDate;
  readonly start?: string | undefined;
  readonly place?: string | undefined;
  readonly cancelled: boolean;
  /** How many items are on the agenda. */
  readonly items: number;
}

/** The meetings of the council: those of the day asked about first, then the next and those before. */
export interface Meetings extends Verdict {
  readonly today: readonly MeetingRow[];
  /** Still to come, the first one first. */
  readonly ahead: readonly MeetingRow[];
  /** Past, the last one first. */
  readonly past: readonly MeetingRow[];
}

const rowOf = ({ id, state: { call, status, items } }: Meeting): readonly MeetingRow[] =>
  call === undefined
    ? []
    : [
        {
          id,
          title: call.title,
          date: call.date,
          start: call.start,
          place: call.place,
          cancelled: status === "cancelled",
          items: items.length,
        },
      ];

const moment = ({ date, start = "" }: MeetingRow): string => `${date} ${start}`;

const byMoment = (left: MeetingRow, right: MeetingRow): number =>
  moment(left) < moment(right) ? -1 : Number(moment(left) > moment(right));

const told = (day: IsoDate, today: number, [next]: readonly MeetingRow[]): string => {
  const on = `Op ${dutchDate(day)}`;
  if (today > 0) return `${on} vergadert de raad${today === 1 ? "" : ` ${String(today)} keer`}.`;
  const none = `${on} vergadert de raad niet`;
  return next === undefined ? `${none}.` : `${none}; de volgende keer is ${dutchDate(next.date)}.`;
};

/** When does the council meet? */
export const meetings = defineQuestion({
  name: "meetings",
  label: "Vergaderingen van de raad",
  english: "Meetings of the council",
  input: z.object({}),
  answer: (asked): Meetings => {
    const known = asked.meetings();
    const day = asked.moment.asOf;
    const rows = known.flatMap(rowOf).sort(byMoment);
    const today = rows.filter(({ date }) => date === day);
    const ahead = rows.filter(({ date }) => date > day);
    const past = rows.filter(({ date }) => date < day).toReversed();
    const counting = [...today, ...ahead].filter(({ cancelled }) => !cancelled);
    const meeting = counting.filter(({ date }) => date === day).length;
    const sums = `In het logboek ${rows.length === 1 ? "staat" : "staan"} ${dutchCount(rows.length, "vergadering", "vergaderingen")}.`;
    const shown = new Set(counting.slice(0, Math.max(meeting, 1)).map(({ id }) => id));
    return {
      moment: asked.moment,
      sentence: `${told(day, meeting, counting)} ${sums}`,
      evidence: known.filter(({ id }) => shown.has(id)).flatMap((each) => each.told),
      today,
      ahead,
      past,
    };
  },
});
