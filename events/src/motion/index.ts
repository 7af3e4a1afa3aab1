import { defineStream } from "../kit/index.ts";
import { motionEvents } from "./events/index.generated.ts";
import { initialMotion } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./kinds.ts";
export * from "./state.ts";

/** The stream of one motion, amendment or proposal. */
export const motionStream = defineStream({
  name: "motion",
  plural: "motions",
  label: "motie, amendement of raadsvoorstel",
  initial: initialMotion,
  events: motionEvents,
});
