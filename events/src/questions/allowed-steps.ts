import { commandLists } from "../catalogue.generated.ts";
import type { Position, RecordedEvent } from "../kit/index.ts";

/** A command that the present state of a stream allows. */
export interface AllowedStep {
  /** Name of the command, as in an address. */
  readonly command: string;
  /** Dutch name, as on a button. */
  readonly label: string;
}

interface AnyCommand {
  readonly name: string;
  readonly label: string;
  readonly begins: boolean;
  readonly allowedFrom?: readonly string[];
}

/** The state machine's state; of a stream without one, whether it has begun. */
const statusOf = (state: object, begun: boolean): string => {
  if ("status" in state && typeof state.status === "string") return state.status;
  return begun ? "begun" : "none";
};

const isAllowed =
  (status: string) =>
  ({ begins, allowedFrom }: AnyCommand): boolean =>
    allowedFrom?.includes(status) ?? begins === (status === "none");

/**
 * The commands that a stream allows next, by its state machine, in the order of their names.
 * @param stream name of the kind of stream, for example "motion".
 * @param events the events of one stream; none where nothing is recorded yet.
 */
export const allowedSteps = (
  stream: string,
  events: readonly RecordedEvent[],
  knownAt?: Position,
): readonly AllowedStep[] => {
  const list = commandLists.find((each) => each.stream.name === stream);
  if (list === undefined) return [];
  const commands: readonly AnyCommand[] = list.commands;
  const status = statusOf(list.stream.fold(events, knownAt), events.length > 0);
  return commands.filter(isAllowed(status)).map(({ name, label }) => ({ command: name, label }));
};
