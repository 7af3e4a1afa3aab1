import { wholeNumber, type Journal, type Position, type RecordedEvent } from "@doelspoor/events";
import * as z from "zod/mini";
import type { EventsPage } from "../http/answers.ts";
import { municipalityParam, unknownMunicipality } from "../http/define-read.ts";
import type { Scope } from "../application/scope.ts";
import { defineRoute, nothing } from "../http/define-route.ts";
import { limit, nextPage, page } from "../http/paging.ts";
import type { Reply } from "../http/reply.ts";

const PAGE = 100;

// What is appended never changes, but what of it can be read does: secrecy may be imposed at any time.
const ASKED_AGAIN = "no-cache";

/** The events of one municipality at these positions, its own that follow on each other. */
const eventsAt = async (
  scope: Scope,
  municipality: string,
  positions: readonly Position[],
): Promise<readonly RecordedEvent[]> => {
  const [first, last] = [positions[0], positions.at(-1)];
  const found: RecordedEvent[] = [];
  if (first === undefined || last === undefined) return found;
  for await (const events of scope.events(municipality, first - 1)) {
    for (const event of events) if (event.position <= last) found.push(event);
    if (found.length >= positions.length) break;
  }
  return found;
};

/** The positions that come next, oldest first. */
const positionsAfter = (journal: Journal, after: Position, most: number): readonly Position[] => {
  const from = journal.after(after);
  return Array.from({ length: most }, (_none, place) => journal.at(from + place)?.position).filter(
    (position) => position !== undefined,
  );
};

const reply = (body: EventsPage): Reply => {
  const { headers, ...said } = page(body);
  return { ...said, headers: { ...headers, "Cache-Control": ASKED_AGAIN } };
};

export const readEvents = defineRoute({
  method: "get",
  path: "/:municipality/events",
  label: "Het logboek, bladzijde voor bladzijde",
  right: "read",
  words: {
    operation: "readEvents",
    english: "The log, page by page, as far as whoever asks may read it",
    tag: "events",
    answer: "EventsPage",
  },
  params: z.object(municipalityParam),
  query: z.object({ after: z.optional(wholeNumber()), limit: limit() }),
  body: nothing,
  answer: async ({ params: { municipality }, query }, scope) => {
    const dossier = await scope.dossier(municipality);
    if (dossier === undefined) return unknownMunicipality(municipality);
    const { after = -1, limit: most = PAGE } = query;
    const positions = positionsAfter(dossier.journal, after, most);
    const events = await eventsAt(scope, municipality, positions);
    if (positions.length < most) return reply({ municipality, events });
    const place = { parameter: "after", cursor: String(positions.at(-1)) };
    const next = nextPage(`/${municipality}/events`, query, place);
    return reply({ municipality, events, next });
  },
});
