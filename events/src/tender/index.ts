import { defineStream } from "../kit/index.ts";
import { tenderEvents } from "./events/index.generated.ts";
import { initialTender } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./standstill.ts";
export * from "./state.ts";

/** The stream of one tender. */
export const tenderStream = defineStream({
  name: "tender",
  plural: "tenders",
  label: "aanbesteding",
  initial: initialTender,
  events: tenderEvents,
});
