import { defineStream } from "../kit/index.ts";
import { letterEvents } from "./events/index.generated.ts";
import { initialLetter } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./state.ts";

/** The stream of one letter of the college to the council. */
export const letterStream = defineStream({
  name: "letter",
  plural: "letters",
  label: "collegebrief",
  initial: initialLetter,
  events: letterEvents,
});
