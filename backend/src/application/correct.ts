import { correctEvent, refuse, refusedDates, streamName } from "@doelspoor/events";
import type {
  CorrectionInput,
  CorrectionRefusal,
  DateRefusal,
  Decided,
  Revision,
  StreamDefinition,
  SubjectId,
} from "@doelspoor/events";
import { appendDecided, type AppendingTools, type Outcome } from "./append-decided.ts";
import type { Recording } from "./envelopes.ts";

/** One correction of one event; its data are as the schema of the event's type accepts them. */
export interface Correcting<State> {
  readonly stream: Pick<StreamDefinition<State>, "name" | "events">;
  readonly subject: SubjectId;
  readonly input: CorrectionInput;
  readonly expected?: Revision | undefined;
}

/** Why a correction is not recorded. */
export type CorrectingRefusal = CorrectionRefusal | DateRefusal;

/**
 * Records that an event should have read otherwise; what was known before stays. When another writer
 * came in between it decides anew, unless the sender named the revision it saw.
 * @throws RevisionConflict when the stream moved on under the sender, or kept moving.
 */
export const correct = <State>(
  tools: AppendingTools,
  { stream, subject, input, expected }: Correcting<State>,
  recording: Recording,
): Promise<Outcome<CorrectingRefusal>> => {
  const { municipality } = recording;
  const context = {
    municipality,
    dates: input,
    today: tools.clock.today(),
    kindOf: () => undefined,
  };
  return appendDecided(
    tools,
    {
      stream: streamName(stream.name, municipality, subject),
      expected,
      decide: (events): Decided<CorrectingRefusal> => {
        const refusal = refusedDates(context);
        return refusal === undefined ? correctEvent(events, stream.events, input) : refuse(refusal);
      },
    },
    recording,
  );
};
