import { BEFORE_ALL, wholeNumber } from "@doelspoor/events";
import * as z from "zod/mini";
import { dutchIssues } from "../application/dutch-issues.ts";
import type { Reader } from "../application/reader.ts";
import { municipalityParam, unknownMunicipality } from "../http/define-read.ts";
import { defineRoute, nothing, type Services } from "../http/define-route.ts";
import { invalidInput } from "../http/problem.ts";
import { ok } from "../http/reply.ts";
import { Live } from "../http/send.ts";
import { EventStreams } from "../http/sse.ts";

/** One for all who follow what is served. */
const streams = new WeakMap<Reader, EventStreams>();

const streamsOf = ({ reader, tools }: Services): EventStreams => {
  const reached = (position: number) => reader.reached(position);
  const known = streams.get(reader) ?? new EventStreams({ log: tools.log, reached });
  streams.set(reader, known);
  return known;
};

const resuming = z.object({ "last-event-id": z.optional(wholeNumber()) });

export const followEvents = defineRoute({
  method: "get",
  path: "/:municipality/events/stream",
  label: "Gebeurtenissen volgen zodra ze zijn vastgelegd",
  right: "follow",
  words: {
    operation: "followEvents",
    english: "Follow events as they are recorded",
    tag: "log",
    media: "text/event-stream",
  },
  params: z.object(municipalityParam),
  // For a first connection: browsers send `Last-Event-ID` by themselves, and only when they resume.
  query: z.object({ after: z.optional(z.union([z.literal(String(BEFORE_ALL)), wholeNumber()])) }),
  body: nothing,
  answer: ({ params: { municipality }, query, headers }, services) => {
    if (services.reader.dossier(municipality) === undefined)
      return unknownMunicipality(municipality);
    const resumed = resuming.safeParse(headers);
    if (!resumed.success) return invalidInput(dutchIssues(resumed.error.issues));
    const after = resumed.data["last-event-id"] ?? query.after;
    return ok(
      new Live((response) => {
        const position = after === undefined ? undefined : Number(after);
        void streamsOf(services).follow(response, municipality, position);
      }),
    );
  },
});
