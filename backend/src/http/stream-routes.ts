import {
  allowedSteps,
  dataOf,
  definitionOf,
  NO_STREAM,
  sentenceOf,
  streamName,
  wholeNumber,
} from "@doelspoor/events";
import type { EventId, MunicipalityCode, RecordedEvent, SubjectId } from "@doelspoor/events";
import * as z from "zod/mini";
import type { RecordedStream, StreamEvent } from "./answers.ts";
import { addressOf, lists, type AnyStream } from "./command-lists.ts";
import { unknownMunicipality } from "./define-read.ts";
import type { Scope } from "../application/scope.ts";
import { defineRoute, nothing, type Route } from "./define-route.ts";
import { notFound } from "./problem.ts";
import { paramsOf, versionTag } from "./recording.ts";
import { ok, type Reply } from "./reply.ts";

/** For each event that was put right, the event that did so last. */
const correctedBy = (events: readonly RecordedEvent[]): ReadonlyMap<EventId, EventId> => {
  const versions = new Map<EventId, EventId[]>();
  for (const { id, correction } of events) {
    const chain = (correction && versions.get(correction.of)) ?? [];
    chain.push(id);
    versions.set(id, chain);
  }
  const last = [...versions].map(([id, chain]) => [id, chain.at(-1) ?? id] as const);
  return new Map(last.filter(([id, by]) => id !== by));
};

const told = (event: RecordedEvent, by: EventId | undefined): StreamEvent => ({
  ...event,
  version: definitionOf(event.type)?.version ?? event.version,
  data: dataOf(event),
  label: definitionOf(event.type)?.label ?? event.type,
  sentence: sentenceOf(event),
  correctedBy: by,
});

const statusOf = (state: unknown): string | undefined =>
  typeof state === "object" &&
  state !== null &&
  "status" in state &&
  typeof state.status === "string"
    ? state.status
    : undefined;

/** A stream as it is recorded. */
const pageOf = (
  stream: AnyStream,
  id: SubjectId,
  events: readonly RecordedEvent[],
): RecordedStream => {
  const by = correctedBy(events);
  return {
    id,
    stream: stream.name,
    revision: events.at(-1)?.revision ?? NO_STREAM,
    status: statusOf(stream.fold(events)),
    events: events.map((event) => told(event, by.get(event.id))),
    steps: allowedSteps(stream.name, events).map(({ command }) => command),
  };
};

interface Asked {
  readonly municipality: MunicipalityCode;
  readonly id?: string | undefined;
  readonly knownAt?: number | undefined;
}

const answerStream = async (
  stream: AnyStream,
  { municipality, id: asked, knownAt = Number.MAX_SAFE_INTEGER }: Asked,
  scope: Scope,
): Promise<Reply> => {
  if (scope.dossier(municipality) === undefined) return unknownMunicipality(municipality);
  const id = asked ?? scope.ids.of(municipality, stream.name);
  const name = streamName(stream.name, municipality, id);
  const all = await scope.stream(name);
  const events = all.filter(({ position }) => position <= knownAt);
  if (events.length === 0)
    return notFound("Hiervan is niets vastgelegd, of nog niet met de kennis waarmee u kijkt.");
  const page = pageOf(stream, id, events);
  const tag = versionTag(page.revision, await scope.mark(name));
  return { ...ok(page), headers: { ETag: tag, "Cache-Control": "no-cache" } };
};

const streamRoute = (stream: AnyStream): Route =>
  defineRoute({
    method: "get",
    path: `/:municipality${addressOf(stream)}`,
    label: `Wat is vastgelegd: ${stream.label}`,
    right: "read",
    words: {
      operation: `read${stream.name.replace(/^\w/, (letter) => letter.toUpperCase())}Stream`,
      english: `What was recorded: ${stream.name}`,
      tag: stream.plural,
      answer: "RecordedStream",
    },
    params: paramsOf(stream),
    query: z.object({ knownAt: z.optional(wholeNumber()) }),
    body: nothing,
    answer: ({ params, query: { knownAt } }, scope) => {
      const id = "id" in params && typeof params.id === "string" ? params.id : undefined;
      return answerStream(stream, { municipality: params.municipality, id, knownAt }, scope);
    },
  });

/** An endpoint a kind of stream that gives one as it is recorded, with the version to work from. */
export const streamRoutes: readonly Route[] = lists.map(({ stream }) => streamRoute(stream));
