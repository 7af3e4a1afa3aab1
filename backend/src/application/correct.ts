import { correctEvent, streamName } from "@doelspoor/events";
import type {
  CorrectionInput,
  CorrectionRefusal,
  StreamDefinition,
  SubjectId,
} from "@doelspoor/events";
import { envelopesOf, type Recording } from "./envelopes.ts";
import type { Outcome, RecordingTools } from "./record.ts";
import { retrying } from "./retrying.ts";

/** One correction of one event; its data are as the schema of the event's type accepts them. */
export interface Correcting<State> {
  readonly stream: StreamDefinition<State>;
  readonly subject: SubjectId;
  readonly input: CorrectionInput;
}

type CorrectingTools = Pick<RecordingTools, "log" | "clock" | "ids">;

const attempt = async <State>(
  { log, clock, ids }: CorrectingTools,
  { stream, subject, input }: Correcting<State>,
  recording: Recording,
): Promise<Outcome<CorrectionRefusal>> => {
  const name = streamName(stream.name, recording.municipality, subject);
  const events = await log.readStream(name);
  const after = events.length - 1;
  const decided = correctEvent(events, stream.events, input);
  if (!decided.accepted) return { recorded: false, refusal: decided.refusal };
  const place = { stream: name, after, recordedAt: clock.now(), id: () => ids.next() };
  const appended = await log.append(name, envelopesOf(decided.events, recording, place), after);
  return { recorded: true, subject, position: appended.position, revision: appended.revision };
};

/**
 * Records that an event should have read otherwise; what was known before stays. When another writer
 * came in between it decides anew.
 * @throws RevisionConflict when the stream kept moving.
 */
export const correct = <State>(
  tools: CorrectingTools,
  correcting: Correcting<State>,
  recording: Recording,
): Promise<Outcome<CorrectionRefusal>> => retrying(() => attempt(tools, correcting, recording));
