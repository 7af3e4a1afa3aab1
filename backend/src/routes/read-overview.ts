import { overview } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam, noQuery } from "../http/define-read.ts";
import { ok } from "../http/reply.ts";

export const readOverview = defineRead({
  path: "/overview",
  label: "Overzicht",
  words: {
    operation: "readOverview",
    english: "Overview of a municipality",
    tag: "decisions",
    answer: "Overview",
  },
  params: z.object(municipalityParam),
  query: noQuery,
  answer: (asked) => ok(overview(asked)),
});
