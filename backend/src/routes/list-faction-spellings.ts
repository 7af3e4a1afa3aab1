import { factionSpellings } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam, noQuery } from "../http/define-read.ts";
import { ok } from "../http/reply.ts";

export const listFactionSpellings = defineRead({
  path: "/faction-spellings",
  label: "Schrijfwijzen van fracties",
  words: {
    operation: "listFactionSpellings",
    english: "Spellings of factions",
    tag: "council",
    answer: "FactionSpellings",
  },
  params: z.object(municipalityParam),
  query: noQuery,
  answer: (asked) => ok(factionSpellings(asked)),
});
