import { defineStream } from "../kit/index.ts";
import { contractEvents } from "./events/index.generated.ts";
import { initialContract } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./content.ts";
export * from "./events/index.generated.ts";
export * from "./state.ts";

/** The stream of one contract. */
export const contractStream = defineStream({
  name: "contract",
  plural: "contracts",
  label: "contract",
  initial: initialContract,
  events: contractEvents,
});
