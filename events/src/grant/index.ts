import { defineStream } from "../kit/index.ts";
import { grantEvents } from "./events/index.generated.ts";
import { initialGrant } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./state.ts";

/** The stream of one grant. */
export const grantStream = defineStream({
  name: "grant",
  plural: "grants",
  label: "subsidie",
  initial: initialGrant,
  events: grantEvents,
});
