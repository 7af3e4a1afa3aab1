import { defineStream } from "../kit/index.ts";
import { goalEvents } from "./events/index.generated.ts";
import { initialGoal } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./content.ts";
export * from "./events/index.generated.ts";
export * from "./state.ts";

/** The stream of one goal. */
export const goalStream = defineStream({
  name: "goal",
  plural: "goals",
  label: "doel",
  initial: initialGoal,
  events: goalEvents,
});
