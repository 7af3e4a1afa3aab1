import { positionAt } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam } from "../http/define-read.ts";
import { ok } from "../http/reply.ts";

export const findKnownAt = defineRead({
  path: "/known-at",
  label: "De laatste gebeurtenis die op een moment bekend was",
  words: {
    operation: "findKnownAt",
    english: "The last event known at a moment",
    tag: "time",
    answer: "KnownAt",
  },
  params: z.object(municipalityParam),
  query: z.object({ at: z.iso.datetime() }),
  answer: (asked, { query }) => ok({ position: positionAt(asked, query.at) }),
});
