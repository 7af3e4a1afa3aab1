import { isoDate, subjectId, timeline } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam } from "../http/define-read.ts";
import { ok } from "../http/reply.ts";

export const readTimeline = defineRead({
  path: "/timeline",
  label: "Tijdlijn in drie banen",
  words: {
    operation: "readTimeline",
    english: "Timeline in three lanes",
    tag: "decisions",
    answer: "Timeline",
  },
  params: z.object(municipalityParam),
  query: z.object({
    goal: z.optional(subjectId()),
    kind: z.optional(z.string().check(z.maxLength(40))),
    portfolio: z.optional(z.string().check(z.maxLength(200))),
    faction: z.optional(z.string().check(z.maxLength(200))),
    targetGroup: z.optional(z.string().check(z.maxLength(200))),
    neighbourhood: z.optional(z.string().check(z.maxLength(200))),
    from: z.optional(isoDate()),
    to: z.optional(isoDate()),
  }),
  answer: (asked, { query }) => ok(timeline(asked, query)),
});
