import {
  callMeeting,
  cancelMeeting,
  MeetingCalled,
  MeetingCancelled,
  meetingStream,
} from "@doelspoor/events";
import type { IsoDate, MeetingDocument, MeetingState } from "@doelspoor/events";
import { stating, type Statement } from "../../application/reconcile.ts";
import type { Session } from "../kit/session.ts";
import type { Planned } from "./source.ts";

/** A meeting with its agenda, as a source tells of it. */
export interface ToldMeeting {
  readonly reference: string;
  readonly title: string;
  readonly date: IsoDate;
  /** Local, as `HH:MM`. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly place?: string | undefined;
  readonly address?: string | undefined;
  readonly agenda: readonly { readonly number?: string | undefined; readonly title: string }[];
  readonly documents?: readonly MeetingDocument[] | undefined;
  readonly isCancelled: boolean;
}

const filledIn = (values: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

// An agenda or documents that a source does not give take none away.
const called = ({ title, date, agenda, ...told }: ToldMeeting): Statement<MeetingState> => {
  const { start, end, place, address, documents = [] } = told;
  const items = agenda.map((item) => ({ ...filledIn({ number: item.number }), title: item.title }));
  return stating({
    command: callMeeting,
    event: MeetingCalled,
    field: "agenda",
    data: (known) => ({
      agenda: [],
      ...known,
      ...{ title, date, ...filledIn({ start, end, place, address }) },
      ...(items.length === 0 ? {} : { agenda: items }),
      ...(documents.length === 0 ? {} : { documents: [...documents] }),
    }),
    dates: (known) => ({ ...known, occurredOn: date }),
  });
};

// The source does not say when: no later than the meeting's day, and not in future.
const cancelled = ({ date }: ToldMeeting, today: IsoDate): Statement<MeetingState> =>
  stating({
    command: cancelMeeting,
    event: MeetingCancelled,
    field: "status",
    data: (known) => known ?? {},
    dates: (known) => known ?? { occurredOn: date < today ? date : today },
  });

/** Makes the plan of a meeting: that it was called, and that it does not take place where that is said. */
export const planMeeting = (told: ToldMeeting, session: Session): Planned => {
  const { reference, address, isCancelled } = told;
  const subject = session.subjectOf(meetingStream.name, reference);
  const ended = isCancelled ? [cancelled(told, session.tools.clock.today())] : [];
  const wish = {
    ...{ stream: meetingStream, subject, reference, address },
    statements: [called(told), ...ended],
  };
  return { reference, subject, settle: (item) => item.file.settle(item, wish) };
};
