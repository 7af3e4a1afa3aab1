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
      /** Papers of the meeting, cited and never copied. */
      documents: z.optional(
        z.array(
          z.object({
            title: text(1000),
            address: webAddress(),
            /** The item it is about, as printed with its number; the meeting as a whole where there is none. */
            agendaItem: z.optional(text(1100)),
          }),
        ),
      ),
    }),
  ),
  summarise: ({ title, date, agenda, documents = [] }) => {
    const items = dutchCount(agenda.length, "agendapunt", "agendapunten");
    const papers = dutchCount(documents.length, "document", "documenten");
    return `${title} op ${dutchDate(date)}, met ${items}${documents.length === 0 ? "" : ` en ${papers}`}.`;
  },
  evolve: (_state, { agenda, ...call }) => ({
    status: "called",
    call,
    items: agenda.map((item) => ({ ...item, decisions: [], concluded: false })),
  }),
});
