import { BEFORE_ALL, councilStream, kindOfStream } from "@doelspoor/events";
import type { CouncilState, MunicipalityCode, RecordedEvent } from "@doelspoor/events";
import type { EventLog } from "../../ports/event-log.ts";

/** What the log holds already that an import must not contradict. */
export interface Known {
  /** The councils of all municipalities in the log. */
  readonly councils: ReadonlyMap<MunicipalityCode, CouncilState>;
  /** Ids of the files from which something was recorded. */
  readonly readings: ReadonlySet<string>;
  /** Which other municipality holds a record of this source, by the record's id. */
  readonly elsewhere: ReadonlyMap<string, MunicipalityCode>;
}

/** Reads from the whole log what an import into a municipality needs to know beforehand. */
export const whatIsKnown = async (
  log: EventLog,
  municipality: MunicipalityCode,
  system: string,
): Promise<Known> => {
  const councils = new Map<MunicipalityCode, RecordedEvent[]>();
  const readings = new Set<string>();
  const elsewhere = new Map<string, MunicipalityCode>();
  const note = (event: RecordedEvent) => {
    if (kindOfStream(event.stream) === councilStream.name)
      councils.set(event.municipality, [...(councils.get(event.municipality) ?? []), event]);
    if (event.source?.system !== system) return;
    if (event.causation !== undefined) readings.add(event.causation);
    if (event.municipality !== municipality)
      elsewhere.set(event.source.reference, event.municipality);
  };
  for await (const events of log.readAll(BEFORE_ALL)) events.forEach(note);
  const folded = [...councils].map(([code, events]) => [code, councilStream.fold(events)] as const);
  return { councils: new Map(folded), readings, elsewhere };
};
