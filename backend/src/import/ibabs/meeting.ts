import { callMeeting, cancelMeeting, MeetingCalled, MeetingCancelled } from "@doelspoor/events";
import type { IsoDate, MeetingState } from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";
import type { MeetingRecord } from "./schemas.ts";
import { filled, plain } from "../kit/text.ts";

const CANCELLED = /geannuleerd/i;

const timeOf = (moment: string | null | undefined): string | undefined => moment?.slice(11, 16);

const agendaOf = ({ agendapunten }: MeetingRecord) =>
  (agendapunten ?? []).flatMap(({ nummer, titel }) => {
    const [number, title] = [filled(nummer), filled(titel)];
    if (title === undefined) return [];
    return [{ ...(number === undefined ? {} : { number }), title }];
  });

// Only what the record fills in: what it leaves empty corrects nothing.
const statedIn = (record: MeetingRecord) => {
  const [start, end] = [timeOf(record.start), timeOf(record.eind)];
  const [place, agenda] = [filled(record.locatie), agendaOf(record)];
  return {
    title: plain(record.titel),
    date: record.datum,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(place === undefined ? {} : { place }),
    ...(record.url ? { address: record.url } : {}),
    ...(agenda.length === 0 ? {} : { agenda }),
  };
};

const called = (record: MeetingRecord): Statement<MeetingState> =>
  stating({
    command: callMeeting,
    event: MeetingCalled,
    field: "titel",
    data: (known) => ({ agenda: [], ...known, ...statedIn(record) }),
    dates: (known) => ({ ...known, occurredOn: record.datum }),
  });

// The source does not say when it was cancelled: no later than the meeting's day, and not in future.
const cancelled = ({ datum }: MeetingRecord, today: IsoDate): Statement<MeetingState> =>
  stating({
    command: cancelMeeting,
    event: MeetingCancelled,
    field: "titel",
    data: (known) => known ?? {},
    dates: (known) => known ?? { occurredOn: datum < today ? datum : today },
  });

/** What a record says of a meeting: that it was called, and by its title whether it was cancelled. */
export const meetingOf = (
  record: MeetingRecord,
  today: IsoDate,
): readonly Statement<MeetingState>[] =>
  CANCELLED.test(record.titel) ? [called(record), cancelled(record, today)] : [called(record)];
