import { AgendaItemAdded } from "../events/agenda-item-added.ts";
import { defineMeetingCommand } from "../state.ts";

/** Records an item on the agenda, or a decision under an item. */
export const addAgendaItem = defineMeetingCommand({
  name: "add-agenda-item",
  label: "Agendapunt toevoegen",
  step: "addItem",
  event: AgendaItemAdded,
});
