import { defineStream } from "../kit/index.ts";
import { secrecyEvents } from "./events/index.generated.ts";
import { initialSecrecy } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./grounds.ts";
export * from "./imposed.ts";
export * from "./state.ts";

/** The stream of secrecy that was imposed once. */
export const secrecyStream = defineStream({
  name: "secrecy",
  plural: "secrecies",
  label: "geheimhouding",
  initial: initialSecrecy,
  events: secrecyEvents,
});
