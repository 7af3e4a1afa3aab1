import { defineStream } from "../kit/index.ts";
import { assignmentEvents } from "./events/index.generated.ts";
import { initialAssignment } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./state.ts";

/** The stream of one assignment. */
export const assignmentStream = defineStream({
  name: "assignment",
  plural: "assignments",
  label: "opdracht",
  initial: initialAssignment,
  events: assignmentEvents,
});
