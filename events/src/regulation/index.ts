import { defineStream } from "../kit/index.ts";
import { regulationEvents } from "./events/index.generated.ts";
import { initialRegulation } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./content.ts";
export * from "./events/index.generated.ts";
export * from "./force.ts";
export * from "./kinds.ts";
export * from "./state.ts";

/** The stream of one regulation, with its versions. */
export const regulationStream = defineStream({
  name: "regulation",
  plural: "regulations",
  label: "regeling",
  initial: initialRegulation,
  events: regulationEvents,
});
