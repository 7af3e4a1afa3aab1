import { defineStream } from "../kit/index.ts";
import { mandateEvents } from "./events/index.generated.ts";
import { initialMandate } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./content.ts";
export * from "./events/index.generated.ts";
export * from "./kinds.ts";
export * from "./state.ts";

/** The stream of one mandate, delegation, power of attorney or authorisation. */
export const mandateStream = defineStream({
  name: "mandate",
  plural: "mandates",
  label: "mandaat, delegatie, volmacht of machtiging",
  initial: initialMandate,
  events: mandateEvents,
});
