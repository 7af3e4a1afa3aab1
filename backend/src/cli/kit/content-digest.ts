import { createHash } from "node:crypto";
import { BEFORE_ALL } from "@doelspoor/events";
import type { EventId, RecordedEvent, StreamName } from "@doelspoor/events";
import { canonical } from "@doelspoor/events";
import type { EventLog } from "../../ports/event-log.ts";

interface StreamDigest {
  readonly hash: string;
  /** The ids of the stream's events, by revision. */
  readonly ids: readonly EventId[];
}

const EMPTY: StreamDigest = { hash: "", ids: [] };

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const contentOf = (event: RecordedEvent, ids: readonly EventId[]): string => {
  const { stream, revision, type, data, occurredOn, validFrom, validTo, retroactiveTo } = event;
  const { correction, source } = event;
  const corrects = correction && { of: ids.indexOf(correction.of), reason: correction.reason };
  const dates = { occurredOn, validFrom, validTo, retroactiveTo };
  return canonical({ stream, revision, type, data, dates, correction: corrects, source });
};

/**
 * SHA-256 over what a log says: of each event its stream, revision, type, data, dates, source, and what
 * it corrects. Streams are taken by name. Left out is what two recordings of the same may differ in:
 * when each was recorded, in which order the streams took turns, in which run, and under which ids; so
 * an import that was broken off and run again must come to the same digest as one that was not.
 */
export const digestOf = async (log: EventLog): Promise<string> => {
  const streams = new Map<StreamName, StreamDigest>();
  for await (const events of log.readAll(BEFORE_ALL))
    for (const event of events) {
      const { hash, ids } = streams.get(event.stream) ?? EMPTY;
      const next = sha256(hash + contentOf(event, ids));
      streams.set(event.stream, { hash: next, ids: [...ids, event.id] });
    }
  const names = [...streams.keys()].sort();
  return sha256(names.map((name) => streams.get(name)?.hash ?? "").join("\n"));
};
