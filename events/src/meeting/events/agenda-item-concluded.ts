import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { agendaItemName, tellItem, withConcluded } from "../agenda.ts";
import { defineMeetingEvent } from "../state.ts";

/** The meeting is done with an item; what was decided under it stands with the decision itself. */
export const AgendaItemConcluded = defineMeetingEvent({
  type: "AgendaItemConcluded",
  label: "Agendapunt afgehandeld",
  tone: "done",
  versions: firstVersion(z.object({ ...agendaItemName, note: z.optional(text()) })),
  summarise: ({ note, ...item }) =>
    `${tellItem(item)}, is afgehandeld${note === undefined ? "." : `: ${note}`}`,
  evolve: (state, concluded) => ({ ...state, items: withConcluded(state.items, concluded) }),
});
