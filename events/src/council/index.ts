import { defineStream } from "../kit/index.ts";
import { councilEvents } from "./events/index.generated.ts";
import { initialCouncil } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export { councilOn, type Composition, type FactionSeats } from "./composition.ts";
export * from "./periods.ts";
export * from "./state.ts";

/** The stream of a municipality's political side: elections, factions, coalitions, aldermen. */
export const councilStream = defineStream({
  name: "council",
  plural: "council",
  label: "raad en college",
  initial: initialCouncil,
  events: councilEvents,
});
