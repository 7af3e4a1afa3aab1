import type {
  Decided,
  EventId,
  Position,
  RecordedEvent,
  Refusal,
  Revision,
  StreamName,
  SubjectId,
} from "@doelspoor/events";
import { subjectOf } from "@doelspoor/events";
import type { Clock } from "../ports/clock.ts";
import { DuplicateEventId, RevisionConflict, type EventLog } from "../ports/event-log.ts";
import type { Ids } from "../ports/ids.ts";
import { envelopesOf, type Recording } from "./envelopes.ts";
import { retrying } from "./retrying.ts";

/** What became of a command. */
export type Outcome<R extends Refusal> =
  | {
      readonly recorded: true;
      readonly subject: SubjectId;
      readonly position: Position;
      readonly revision: Revision;
    }
  | { readonly recorded: false; readonly refusal: R };

/** The key of a request was used before, for another request. */
export class KeyReused extends Error {
  constructor(options?: ErrorOptions) {
    super("the key of this request belongs to another one", options);
    this.name = "KeyReused";
  }
}

/** A decision to be taken on the events of one stream. */
export interface Deciding<R extends Refusal> {
  readonly stream: StreamName;
  /** The revision the sender saw, where it saw one. */
  readonly expected?: Revision | undefined;
  readonly decide: (events: readonly RecordedEvent[]) => Decided<R>;
}

/** What appending needs from outside. */
export interface AppendingTools {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly ids: Ids;
}

type NthId = (index: number) => EventId;

/** New ids; of a request that may come again the same ones each time, so that the log tells them apart. */
const idsOf = (ids: Ids, { municipality, actor, repeatable }: Recording): NthId =>
  repeatable === undefined
    ? () => ids.next()
    : (index) => ids.of("request", municipality, actor.id, repeatable.key, String(index));

/** What the same request led to before. */
const earlier = (
  events: readonly RecordedEvent[],
  { repeatable }: Recording,
  id: NthId,
): Outcome<never> | undefined => {
  if (repeatable === undefined) return undefined;
  const first = events.findIndex((event) => event.id === id(0));
  if (first < 0) return undefined;
  const own = events.slice(first).filter((event, index) => event.id === id(index));
  const last = own.at(-1);
  if (last?.request !== repeatable.sha256) throw new KeyReused();
  const { position, revision, stream } = last;
  return { recorded: true, subject: subjectOf(stream), position, revision };
};

const attempt = async <R extends Refusal>(
  { log, clock, ids }: AppendingTools,
  { stream, expected, decide }: Deciding<R>,
  recording: Recording,
): Promise<Outcome<R>> => {
  const id = idsOf(ids, recording);
  const events = await log.readStream(stream);
  const before = earlier(events, recording, id);
  if (before !== undefined) return before;
  const after = events.length - 1;
  if (expected !== undefined && expected !== after)
    throw new RevisionConflict(stream, expected, after);
  const decided = decide(events);
  if (!decided.accepted) return { recorded: false, refusal: decided.refusal };
  const place = { stream, after, recordedAt: clock.now(), id };
  const envelopes = envelopesOf(decided.events, recording, place);
  const { position, revision, unchanged } = await log.append(stream, envelopes, after);
  // Another sender of the same key was first; it may have asked for something else.
  const won = unchanged ? earlier(await log.readStream(stream), recording, id) : undefined;
  return won ?? { recorded: true, subject: subjectOf(stream), position, revision };
};

const oneOfTwo = async <R extends Refusal>(
  tools: AppendingTools,
  deciding: Deciding<R>,
  recording: Recording,
): Promise<Outcome<R>> => {
  try {
    return await attempt(tools, deciding, recording);
  } catch (cause) {
    const isOurs = cause instanceof DuplicateEventId || cause instanceof RevisionConflict;
    if (!isOurs || recording.repeatable === undefined) throw cause;
    const events = await tools.log.readStream(deciding.stream);
    const before = earlier(events, recording, idsOf(tools.ids, recording));
    if (before !== undefined) return before;
    throw cause instanceof DuplicateEventId ? new KeyReused({ cause }) : cause;
  }
};

/**
 * Reads a stream, decides, appends. When another writer came in between it decides anew, unless the
 * sender named the revision it saw. A request that was recorded before under the same key gets the
 * answer that it got then.
 * @throws RevisionConflict when the stream moved on under the sender, or kept moving.
 * @throws KeyReused when the key was used for another request.
 */
export const appendDecided = <R extends Refusal>(
  tools: AppendingTools,
  deciding: Deciding<R>,
  recording: Recording,
): Promise<Outcome<R>> => {
  const once = () => oneOfTwo(tools, deciding, recording);
  return deciding.expected === undefined ? retrying(once) : once();
};
