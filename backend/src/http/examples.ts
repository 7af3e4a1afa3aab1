import { samples } from "./examples.generated.ts";
import type { AnyCommand, AnyStream } from "./command-lists.ts";

/** A body that a command takes: the golden sample of the event it records, as the log holds it. */
export const exampleOf = (stream: AnyStream, command: AnyCommand): object | undefined => {
  const event = stream.events.find(({ schema }) => schema === command.input);
  return event && samples[event.type];
};
