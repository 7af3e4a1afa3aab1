import { defineStream } from "../kit/index.ts";
import { arrangementEvents } from "./events/index.generated.ts";
import { initialArrangement } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./kinds.ts";
export * from "./state.ts";

/** The stream of one joint arrangement, or of a resolution or budget of one. */
export const arrangementStream = defineStream({
  name: "arrangement",
  plural: "joint-arrangements",
  label: "gemeenschappelijke regeling of besluit daarvan",
  initial: initialArrangement,
  events: arrangementEvents,
});
