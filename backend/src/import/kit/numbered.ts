import { BEFORE_ALL, CommitmentMade, MotionSubmitted, subjectOf } from "@doelspoor/events";
import type { DecisionKind, MunicipalityCode, RecordedEvent, SubjectId } from "@doelspoor/events";
import type { EventLog } from "../../ports/event-log.ts";

/** A decision in the log that carries a number. */
export interface Numbered {
  readonly id: SubjectId;
  readonly kind: DecisionKind;
}

const saidBy = (event: RecordedEvent) => {
  if (event.type === CommitmentMade.type)
    return { number: CommitmentMade.lift(event).number, kind: "commitment" } as const;
  if (event.type !== MotionSubmitted.type) return undefined;
  const { number, kind } = MotionSubmitted.lift(event);
  return { number, kind };
};

/** The commitments and motions of a municipality in the log, by their number; a number may stand for several. */
export const numberedIn = async (
  log: EventLog,
  municipality: MunicipalityCode,
): Promise<ReadonlyMap<string, readonly Numbered[]>> => {
  // A later event of the same decision puts its number right.
  const latest = new Map<SubjectId, NonNullable<ReturnType<typeof saidBy>>>();
  for await (const events of log.readAll(BEFORE_ALL))
    for (const event of events) {
      const said = event.municipality === municipality ? saidBy(event) : undefined;
      if (said !== undefined) latest.set(subjectOf(event.stream), said);
    }
  const found = new Map<string, Numbered[]>();
  for (const [id, { number, kind }] of latest)
    if (number !== undefined) found.set(number, [...(found.get(number) ?? []), { id, kind }]);
  return found;
};
