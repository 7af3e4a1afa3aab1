import { streams } from "@doelspoor/events";
import type {
  Actor,
  Confidentiality,
  Envelope,
  EventId,
  IsoInstant,
  MunicipalityCode,
  NewEvent,
  Revision,
  Source,
  StreamName,
} from "@doelspoor/events";

/** A request that its sender may send again without recording twice. */
export interface Repeatable {
  /** The sender's own name for the request (Idempotency-Key). */
  readonly key: string;
  /** SHA-256 (hex) of all that was asked. */
  readonly sha256: string;
}

/** In whose name, from where and with what else something is recorded. */
export interface Recording {
  readonly municipality: MunicipalityCode;
  readonly actor: Actor;
  readonly source?: Source;
  readonly correlation?: string;
  /** What it was recorded because of, where that is known. */
  readonly causation?: string | undefined;
  readonly repeatable?: Repeatable | undefined;
  readonly confidentiality?: Confidentiality;
}

/** Where new events go and what they are called. */
export interface Place {
  readonly stream: StreamName;
  /** Revision of the stream's last event. */
  readonly after: Revision;
  readonly recordedAt: IsoInstant;
  /** The id of the nth new event. */
  readonly id: (index: number) => EventId;
}

const versions = new Map(
  streams.flatMap((stream) => stream.events.map(({ type, version }) => [type, version] as const)),
);

/** Gives new events their place, their id and the metadata of the recording. */
export const envelopesOf = (
  events: readonly NewEvent[],
  recording: Recording,
  place: Place,
): readonly Envelope[] => {
  const { municipality, actor, source, correlation, confidentiality = "public" } = recording;
  // Each field by its name: to spread an event into so many costs a hundred times as much.
  return events.map((event, index) => ({
    type: event.type,
    data: event.data,
    occurredOn: event.occurredOn,
    validFrom: event.validFrom,
    validTo: event.validTo,
    retroactiveTo: event.retroactiveTo,
    correction: event.correction,
    id: place.id(index),
    version: versions.get(event.type) ?? 1,
    stream: place.stream,
    revision: place.after + 1 + index,
    municipality,
    recordedAt: place.recordedAt,
    actor,
    confidentiality,
    source,
    correlation,
    causation: recording.causation,
    request: recording.repeatable?.sha256,
  }));
};
