import * as z from "zod/mini";
import { readDate, UnreadableDate } from "../../general/dates.ts";
import { UnrecordableRecord } from "../../kit/problem.ts";
import type { Session } from "../../kit/session.ts";
import { filled } from "../../kit/text.ts";
import { documents, documentsIn } from "../documents.ts";
import { planMeeting } from "../meeting.ts";
import { address, dutchSchema, line } from "../schema.ts";
import type { Planned } from "../source.ts";

const schema = z.object({
  id: line(40),
  address: address(),
  group: line(400),
  date: line(40),
  time: z
    .string()
    .check(z.regex(/^(?:([01]?\d|2[0-3]):[0-5]\d)?$/, { error: "is geen tijd (uu:mm)" })),
  agenda: z.array(z.object({ number: z.string(), title: line(1000) })),
  documents: documents(),
});

const glance = z.looseObject({ id: z.string() });

/** The number that the system gave the meeting. */
export const referenceOf = (value: unknown): string | undefined => glance.safeParse(value).data?.id;

const dayIn = (text: string, today: string): string => {
  try {
    return readDate(text, { order: "dmy", today });
  } catch (cause) {
    if (cause instanceof UnreadableDate) throw new UnrecordableRecord("date", cause.message);
    throw cause;
  }
};

/**
 * What a page says: that a meeting was called with its agenda and its public documents. An item that speaks
 * of a motion is no more than an item: the page does not say who handed it in, nor what became of it.
 */
export const planPage = (value: unknown, session: Session): Planned => {
  const page = dutchSchema(schema, value);
  const time = filled(page.time);
  const told = {
    ...{ reference: page.id, title: page.group, address: page.address },
    date: dayIn(page.date, session.tools.clock.today()),
    start: time?.padStart(5, "0"),
    agenda: page.agenda.map(({ number, title }) => ({ number: filled(number), title })),
    documents: documentsIn(page.documents, undefined),
    isCancelled: false,
  };
  return planMeeting(told, session);
};
