import * as z from "zod/mini";
import { dutchCount, dutchDate, firstVersion, isoDate, text, webAddress } from "../../kit/index.ts";
import { defineMeetingEvent } from "../state.ts";

const clock = () => z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/**
 * A council meeting is called with its agenda (Gemeentewet art. 19). `occurredOn` is the day of the
 * meeting where the source does not say when it was called; times are local, `HH:MM`.
 */
export const MeetingCalled = defineMeetingEvent({
  type: "MeetingCalled",
  label: "Vergadering uitgeschreven",
  versions: firstVersion(
    z.object({
      title: text(400),
      date: isoDate(),
      start: z.optional(clock()),
      end: z.optional(clock()),
      place: z.optional(text(200)),
      address: z.optional(webAddress()),
      agenda: z.array(z.object({ number: z.optional(text(20)), title: text(1000) })),
    }),
  ),
  summarise: ({ title, date, agenda }) =>
    `${title} op ${dutchDate(date)}, met ${dutchCount(agenda.length, "agendapunt", "agendapunten")}.`,
  evolve: (_state, { agenda, ...call }) => ({
    status: "called",
    call,
    items: agenda.map((item) => ({ ...item, decisions: [], concluded: false })),
  }),
});
