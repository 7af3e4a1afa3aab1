import { BEFORE_ALL, wholeNumber } from "@doelspoor/events";
import * as z from "zod/mini";
import { dutchIssues } from "../application/dutch-issues.ts";
import type { Reader } from "../application/reader.ts";
import { municipalityParam, unknownMunicipality } from "../http/define-read.ts";
import { noteConsulted } from "../http/consulting.ts";
import { defineTrustedRoute, nothing, type Services } from "../http/define-route.ts";
import { Scope } from "../application/scope.ts";
import { invalidInput } from "../http/problem.ts";
import { ok } from "../http/reply.ts";
import { Live } from "../http/send.ts";
import { EventStreams } from "../http/sse.ts";

/** One for all who follow what is served. */
const streams = new WeakMap<Reader, EventStreams>();

const LABEL = "Gebeurtenissen volgen zodra ze zijn vastgelegd";

const begun = (services: Services): EventStreams => {
  const { reader, tools, identity } = services;
  const made = new EventStreams({
    log: tools.log,
    reached: (position) => reader.reached(position),
    seenBy: (clearance, municipality) => reader.seenBy(clearance, municipality),
    account: async ({ asker, municipality }, frames) => {
      const secrets = frames === "" ? [] : new Scope(services, asker).secrets(municipality);
      const decisions = secrets.filter((id) => frames.includes(id));
      if (decisions.length > 0)
        await noteConsulted(services, { asker, municipality, decisions, route: LABEL });
    },
  });
  identity.onChange?.(() => {
    made.weed();
  });
  return made;
};

const streamsOf = (services: Services): EventStreams => {
  const { reader } = services;
  const known = streams.get(reader) ?? begun(services);
  streams.set(reader, known);
  return known;
};

const resuming = z.object({ "last-event-id": z.optional(wholeNumber()) });

export const followEvents = defineTrustedRoute({
  method: "get",
  path: "/:municipality/events/stream",
  label: LABEL,
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
  answer: ({ params: { municipality }, query, headers, asker }, services) => {
    const { scope } = services;
    if (scope.dossier(municipality) === undefined) return unknownMunicipality(municipality);
    const resumed = resuming.safeParse(headers);
    if (!resumed.success) return invalidInput(dutchIssues(resumed.error.issues));
    const after = resumed.data["last-event-id"] ?? query.after;
    return ok(
      new Live((response) => {
        const position = after === undefined ? undefined : Number(after);
        const followed = { municipality, clearance: scope.clearance(municipality), asker };
        void streamsOf(services).follow(response, followed, position);
      }),
    );
  },
});
