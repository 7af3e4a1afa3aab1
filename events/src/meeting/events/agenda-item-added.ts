import { firstVersion } from "../../kit/index.ts";
import { agendaAddition, tellItem, withItem } from "../agenda.ts";
import { defineMeetingEvent } from "../state.ts";

/**
 * An item is put on the agenda of a meeting, such as a motion handed in that evening (reglement van orde,
 * Gemeentewet art. 16), or a decision under an item that is there. It stands where its number belongs,
 * else last but for the closing.
 */
export const AgendaItemAdded = defineMeetingEvent({
  type: "AgendaItemAdded",
  label: "Op de agenda gezet",
  versions: firstVersion(agendaAddition),
  summarise: ({ decision, ...item }) =>
    decision === undefined
      ? `${tellItem(item)}, staat op de agenda.`
      : `${tellItem(item)}, staat op de agenda met een stuk om over te besluiten.`,
  evolve: (state, addition) => ({ ...state, items: withItem(state.items, addition) }),
});
