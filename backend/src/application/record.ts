import { streamName } from "@doelspoor/events";
import type {
  ActDates,
  CommandDefinition,
  DecisionKind,
  MunicipalityCode,
  Position,
  Refusal,
  Revision,
  StreamDefinition,
  SubjectId,
} from "@doelspoor/events";
import type { Clock } from "../ports/clock.ts";
import { RevisionConflict, type EventLog } from "../ports/event-log.ts";
import type { Ids } from "../ports/ids.ts";
import { envelopesOf, type Recording } from "./envelopes.ts";
import { retrying } from "./retrying.ts";

/** What recording needs from outside. */
export interface RecordingTools {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Kind of a decision that exists in a municipality. */
  readonly kindOf: (
    municipality: MunicipalityCode,
    decision: SubjectId,
  ) => DecisionKind | undefined;
}

/** One command to one subject; `expected` is the revision its sender saw, where it saw one. */
export interface Request<State, Input, R extends Refusal> {
  readonly stream: StreamDefinition<State>;
  readonly command: CommandDefinition<State, string, Input, R>;
  readonly subject: SubjectId;
  readonly input: Input;
  readonly dates: ActDates;
  readonly expected?: Revision;
}

/** What became of a command. */
export type Outcome<R extends Refusal> =
  | {
      readonly recorded: true;
      readonly subject: SubjectId;
      readonly position: Position;
      readonly revision: Revision;
    }
  | { readonly recorded: false; readonly refusal: R };

const attempt = async <State, Input, R extends Refusal>(
  { log, clock, ids, kindOf }: RecordingTools,
  { stream, command, subject, input, dates, expected }: Request<State, Input, R>,
  recording: Recording,
): Promise<Outcome<R>> => {
  const { municipality } = recording;
  const name = streamName(stream.name, municipality, subject);
  const events = await log.readStream(name);
  const after = events.length - 1;
  if (expected !== undefined && expected !== after)
    throw new RevisionConflict(name, expected, after);
  const decided = command.decide(stream.fold(events), input, {
    municipality,
    dates,
    today: clock.today(),
    kindOf: (decision) => kindOf(municipality, decision),
  });
  if (!decided.accepted) return { recorded: false, refusal: decided.refusal };
  const place = { stream: name, after, recordedAt: clock.now(), id: () => ids.next() };
  const appended = await log.append(name, envelopesOf(decided.events, recording, place), after);
  return { recorded: true, subject, position: appended.position, revision: appended.revision };
};

/**
 * Records a command: load, fold, decide, append. When another writer came in between it decides anew,
 * unless the sender named the revision it saw.
 * @throws RevisionConflict when the stream moved on under the sender, or kept moving.
 */
export const record = <State, Input, R extends Refusal>(
  tools: RecordingTools,
  request: Request<State, Input, R>,
  recording: Recording,
): Promise<Outcome<R>> =>
  request.expected === undefined
    ? retrying(() => attempt(tools, request, recording))
    : attempt(tools, request, recording);
