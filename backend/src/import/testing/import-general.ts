import type { RecordedEvent } from "@doelspoor/events";
import type { EventLog } from "../../ports/event-log.ts";
import { general } from "../general.ts";
import { importInto } from "./import-into.ts";

const fieldsOf = (data: unknown): object => (typeof data === "object" ? (data ?? {}) : {});

/** Imports with the general import into a log in memory, and shows what came of it by type of event. */
export const importGeneral = (log?: EventLog) => {
  const { run, events } = importInto(log, "gm0479", general);
  const of = async (type: string): Promise<readonly object[]> =>
    (await events())
      .filter((event: RecordedEvent) => event.type === type)
      .map(({ data, occurredOn }) => ({ occurredOn, ...fieldsOf(data) }));
  return { run, events, of };
};
