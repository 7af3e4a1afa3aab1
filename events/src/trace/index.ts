import { defineStream } from "../kit/index.ts";
import { traceEvents } from "./events/index.generated.ts";
import { initialTrace } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./kinds.ts";
export * from "./slots.ts";
export * from "./state.ts";

/** The stream of one trace. */
export const traceStream = defineStream({
  name: "trace",
  plural: "traces",
  label: "spoor",
  initial: initialTrace,
  events: traceEvents,
});
