import { defineStream } from "../kit/index.ts";
import { accessEvents } from "./events/index.generated.ts";
import { initialAccess } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./state.ts";

/** The stream of what one person consulted of what is not public, on one day. Nobody records it by hand. */
export const accessStream = defineStream({
  name: "access",
  plural: "accesses",
  label: "inzage",
  initial: initialAccess,
  events: accessEvents,
});
