import { defineStream } from "../kit/index.ts";
import { questionEvents } from "./events/index.generated.ts";
import { initialQuestion } from "./state.ts";

export * from "./commands/index.generated.ts";
export * from "./events/index.generated.ts";
export * from "./state.ts";

/** The stream of one question of members of the council. */
export const questionStream = defineStream({
  name: "question",
  plural: "questions",
  label: "raadsvraag",
  initial: initialQuestion,
  events: questionEvents,
});
