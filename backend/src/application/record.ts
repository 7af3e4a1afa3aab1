import { streamName } from "@doelspoor/events";
import type {
  ActDates,
  CommandDefinition,
  DecisionKind,
  MunicipalityCode,
  Refusal,
  Revision,
  StreamDefinition,
  SubjectId,
} from "@doelspoor/events";
import { appendDecided, type AppendingTools, type Outcome } from "./append-decided.ts";
import type { Recording } from "./envelopes.ts";

export type { Outcome } from "./append-decided.ts";

/** What recording needs from outside. */
export interface RecordingTools extends AppendingTools {
  /** Kind of a decision that exists in a municipality. */
  readonly kindOf: (
    municipality: MunicipalityCode,
    decision: SubjectId,
  ) => DecisionKind | undefined;
  /** Fields of what is recorded of a decision that can be left out of what is shown. */
  readonly redactable?: (
    municipality: MunicipalityCode,
    decision: SubjectId,
  ) => ReadonlySet<string>;
}

/** One command to one subject; `expected` is the revision its sender saw, where it saw one. */
export interface Request<State, Input, R extends Refusal> {
  readonly stream: Pick<StreamDefinition<State>, "name" | "fold">;
  readonly command: Pick<CommandDefinition<State, string, Input, R>, "decide">;
  readonly subject: SubjectId;
  readonly input: Input;
  readonly dates: ActDates;
  readonly expected?: Revision | undefined;
}

/**
 * Records a command: load, fold, decide, append. When another writer came in between it decides anew,
 * unless the sender named the revision it saw.
 * @throws RevisionConflict when the stream moved on under the sender, or kept moving.
 */
export const record = <State, Input, R extends Refusal>(
  tools: RecordingTools,
  { stream, command, subject, input, dates, expected }: Request<State, Input, R>,
  recording: Recording,
): Promise<Outcome<R>> => {
  const { municipality } = recording;
  const { redactable } = tools;
  return appendDecided(
    tools,
    {
      stream: streamName(stream.name, municipality, subject),
      expected,
      decide: (events) =>
        command.decide(stream.fold(events), input, {
          municipality,
          dates,
          today: tools.clock.today(),
          kindOf: (decision) => tools.kindOf(municipality, decision),
          ...(redactable && { redactable: (decision) => redactable(municipality, decision) }),
        }),
    },
    recording,
  );
};
