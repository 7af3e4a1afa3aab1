import { subjectId, timelineFeed, type Asked, type FeedEntry } from "@doelspoor/events";
import * as z from "zod/mini";
import { API_ROOT } from "../http/api-version.ts";
import { atomText, type AtomEntry } from "../http/atom.ts";
import { defineRead, municipalityParam } from "../http/define-read.ts";
import { ok } from "../http/reply.ts";
import { Written } from "../http/send.ts";

/** Entries in a feed: readers fetch it more often than so many events are recorded. */
const MOST_ENTRIES = 100;

/** Names that stay the same wherever this log is served (RFC 4151). */
const tagOf = (name: string): string => `tag:doelspoor,2026:${name}`;

const pageOf = ({ municipality }: Asked, { decision }: FeedEntry): string => {
  if (decision === undefined) return `/${municipality}/tijdlijn`;
  const kind = decision.kind === "goal" ? "doelen" : "besluiten";
  return `/${municipality}/${kind}/${decision.id}`;
};

const entryOf = (asked: Asked, entry: FeedEntry): AtomEntry => ({
  id: tagOf(`${asked.municipality}/${entry.eventId}`),
  title: entry.sentence,
  updated: entry.recordedAt,
  link: pageOf(asked, entry),
  category: entry.type,
});

const addressed = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = given.map(([name, value]) => `${name}=${encodeURIComponent(value ?? "")}`).join("&");
  return text === "" ? path : `${path}?${text}`;
};

export const readAtomFeed = defineRead({
  path: "/timeline.atom",
  label: "Tijdlijn als Atom-feed",
  words: {
    operation: "readAtomFeed",
    english: "Timeline as an Atom feed",
    tag: "decisions",
    media: "application/atom+xml",
  },
  params: z.object(municipalityParam),
  query: z.object({
    goal: z.optional(subjectId()),
    kind: z.optional(z.string().check(z.maxLength(40))),
    portfolio: z.optional(z.string().check(z.maxLength(200))),
    faction: z.optional(z.string().check(z.maxLength(200))),
    targetGroup: z.optional(z.string().check(z.maxLength(200))),
    neighbourhood: z.optional(z.string().check(z.maxLength(200))),
  }),
  answer: (asked, { query: { goal, kind, portfolio, faction, targetGroup, neighbourhood } }) => {
    const query = { goal, kind, portfolio, faction, targetGroup, neighbourhood };
    const { municipality, council, journal } = asked;
    const entries = timelineFeed(asked, query, MOST_ENTRIES);
    const name = council.name ?? municipality;
    const self = addressed(`${API_ROOT}/${municipality}/timeline.atom`, query);
    const text = atomText({
      id: tagOf(addressed(`${municipality}/timeline`, query)),
      title: `Tijdlijn van ${name}`,
      author: name,
      updated: (entries[0] ?? journal.entries()[0])?.recordedAt ?? "",
      self,
      link: addressed(`/${municipality}/tijdlijn`, {
        ...{ doel: goal, soort: kind, portefeuille: portfolio, fractie: faction },
        ...{ doelgroep: targetGroup, wijk: neighbourhood },
      }),
      entries: entries.map((entry) => entryOf(asked, entry)),
    });
    return ok(new Written(text, "application/atom+xml"));
  },
});
