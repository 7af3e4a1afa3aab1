import { sentenceOf, subjectOf, type RecordedEvent } from "@doelspoor/events";

/** What followers are told of an event. */
export interface Announcement {
  readonly sentence: string;
  readonly type: string;
  readonly stream: string;
  readonly subject: string;
  readonly occurredOn: string;
  readonly recordedAt: string;
}

const announcementOf = (event: RecordedEvent): Announcement => ({
  sentence: sentenceOf(event),
  type: event.type,
  stream: event.stream,
  subject: subjectOf(event.stream),
  occurredOn: event.occurredOn,
  recordedAt: event.recordedAt,
});

const frameOf = (event: RecordedEvent): string =>
  `id: ${event.position}\nevent: ${event.type}\ndata: ${JSON.stringify(announcementOf(event))}\n\n`;

/** Events as one text of an event stream (HTML, section 9.2). */
export const framesOf = (events: readonly RecordedEvent[]): string => events.map(frameOf).join("");
