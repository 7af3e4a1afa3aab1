import { commandLists, correctWithin, streamName } from "@doelspoor/events";
import type {
  BrokenStepRefusal,
  CommandDefinition,
  CorrectionInput,
  CorrectionRefusal,
  Revision,
  StreamDefinition,
  StreamRules,
  SubjectId,
} from "@doelspoor/events";
import { appendDecided, type AppendingTools, type Outcome } from "./append-decided.ts";
import type { Recording } from "./envelopes.ts";

/** One correction of one event; its data are as the schema of the event's type accepts them. */
export interface Correcting<State> {
  readonly stream: Pick<StreamDefinition<State>, "name" | "events" | "fold">;
  readonly subject: SubjectId;
  readonly input: CorrectionInput;
  readonly expected?: Revision | undefined;
}

type RefusalOf<C> =
  C extends CommandDefinition<infer _State, infer _Name, infer _Input, infer R> ? R : never;

/** Every refusal that a command can give. */
export type CommandRefusal = RefusalOf<(typeof commandLists)[number]["commands"][number]>;

/** Why a correction is not recorded. */
export type CorrectingRefusal = CorrectionRefusal | BrokenStepRefusal | CommandRefusal;

const lists: readonly {
  readonly stream: { readonly name: string };
  readonly commands: StreamRules<CommandRefusal>["commands"];
}[] = commandLists;

/**
 * Records that an event should have read otherwise; what was known before stays. The act as corrected and
 * all acts after it are held to the rules of their commands. When another writer
 * came in between it decides anew, unless the sender named the revision it saw.
 * @throws RevisionConflict when the stream moved on under the sender, or kept moving.
 */
export const correct = <State>(
  tools: AppendingTools,
  { stream, subject, input, expected }: Correcting<State>,
  recording: Recording,
): Promise<Outcome<CorrectingRefusal>> => {
  const { municipality } = recording;
  const commands = lists.find((list) => list.stream.name === stream.name)?.commands ?? [];
  const context = { municipality, today: tools.clock.today(), kindOf: () => undefined };
  return appendDecided(
    tools,
    {
      stream: streamName(stream.name, municipality, subject),
      expected,
      decide: (events) => correctWithin(events, { stream, commands, context }, input),
    },
    recording,
  );
};
