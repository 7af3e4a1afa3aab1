import { defineStream } from "../kit/index.ts";
import { commitmentEvents } from "./events/index.generated.ts";
import { initialCommitment } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./state.ts";

/** The stream of one commitment. */
export const commitmentStream = defineStream({
  name: "commitment",
  plural: "commitments",
  label: "toezegging",
  initial: initialCommitment,
  events: commitmentEvents,
});
