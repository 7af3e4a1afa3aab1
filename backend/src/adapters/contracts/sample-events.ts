import type { Envelope, Revision, StreamName } from "@doelspoor/events";
import { v7 as uuid } from "uuid";

export const newStream = (): StreamName => `motion-gm0479.${uuid()}`;

/** An envelope as a command of the griffie yields it; about 900 bytes with the usual data. */
export const sampleEvent = (
  stream: StreamName,
  revision: Revision,
  data: unknown = { title: `Motie ${String(revision)}` },
): Envelope => ({
  id: uuid(),
  type: "MotionSubmitted",
  version: 1,
  stream,
  revision,
  municipality: "gm0479",
  occurredOn: "2026-03-12",
  recordedAt: "2026-03-12T20:11:12.123Z",
  actor: { id: "griffie-1", role: "griffie" },
  confidentiality: "public",
  data,
});

/** So many events that follow on a revision. */
export const sampleEvents = (stream: StreamName, count: number, after: Revision = -1): Envelope[] =>
  Array.from({ length: count }, (_, index) => sampleEvent(stream, after + 1 + index));
