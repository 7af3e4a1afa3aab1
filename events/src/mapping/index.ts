import { defineStream } from "../kit/index.ts";
import { mappingEvents } from "./events/index.generated.ts";
import { initialImportMapping } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./state.ts";

/** The one stream in which a municipality keeps how the exports of its sources are read. */
export const mappingStream = defineStream({
  name: "mapping",
  plural: "mapping",
  label: "koppelingen van bronnen",
  initial: initialImportMapping,
  events: mappingEvents,
});
