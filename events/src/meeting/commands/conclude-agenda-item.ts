import { AgendaItemConcluded } from "../events/agenda-item-concluded.ts";
import { defineMeetingCommand } from "../state.ts";

/** Records that the meeting is done with an item. */
export const concludeAgendaItem = defineMeetingCommand({
  name: "conclude-agenda-item",
  label: "Agendapunt afhandelen",
  step: "conclude",
  event: AgendaItemConcluded,
});
