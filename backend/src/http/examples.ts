import * as z from "zod/mini";
import { actDates } from "@doelspoor/events";
import type { AnyCommand, AnyStream } from "./command-lists.ts";
import { samples } from "./examples.generated.ts";

const dates = z.object(actDates);

/** A correction that an event of this kind of stream could get. */
export const correctionExampleOf = ({ events }: AnyStream): object | undefined => {
  const sample = events.map(({ type }) => samples[type]).find((each) => each !== undefined);
  if (sample === undefined) return undefined;
  const said = Object.entries(sample).filter(([key]) => !(key in actDates));
  return {
    of: "0199a1c4-5d60-7000-8000-0123456789ab",
    reason: "Zo staat het in de besluitenlijst.",
    data: Object.fromEntries(said),
    ...dates.parse(sample),
  };
};

/** A body that a command takes: the golden sample of the event it records, as the log holds it. */
export const exampleOf = (stream: AnyStream, command: AnyCommand): object | undefined => {
  const event = stream.events.find(({ schema }) => schema === command.input);
  return event && samples[event.type];
};
