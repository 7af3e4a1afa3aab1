import * as z from "zod/mini";
import { firstVersion, dutchDate, isoDate, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/** Put on the agenda of a council meeting (Gemeentewet art. 19). */
export const MotionScheduled = defineMotionEvent({
  type: "MotionScheduled",
  label: "Geagendeerd",
  versions: firstVersion(z.object({ meetingDate: isoDate(), agendaItem: z.optional(text(400)) })),
  summarise: ({ meetingDate, agendaItem }) =>
    `Geagendeerd voor de vergadering van ${dutchDate(meetingDate)}${agendaItem === undefined ? "" : `, punt ${agendaItem}`}.`,
  evolve: (state) => ({ ...state, status: "scheduled" }),
  facts: (_data, { subject, from }) => [{ kind: "status", status: "scheduled", subject, from }],
});
