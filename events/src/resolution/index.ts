import { defineStream } from "../kit/index.ts";
import { resolutionEvents } from "./events/index.generated.ts";
import { initialResolution } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./kinds.ts";
export * from "./state.ts";
export * from "./vote.ts";

/** The stream of one resolution. */
export const resolutionStream = defineStream({
  name: "resolution",
  plural: "resolutions",
  label: "besluit, akkoord of programma",
  initial: initialResolution,
  events: resolutionEvents,
});
