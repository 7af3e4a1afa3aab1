import { timeFrame } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam, noQuery } from "../http/define-read.ts";
import { ok } from "../http/reply.ts";

export const readTimeFrame = defineRead({
  path: "/time",
  label: "Tijd: van wanneer tot wanneer, en wat er is vastgelegd",
  words: {
    operation: "readTimeFrame",
    english: "From when to when, and what was recorded",
    tag: "time",
    answer: "TimeFrame",
  },
  params: z.object(municipalityParam),
  query: noQuery,
  answer: (asked, _ask, { clock }) => ok(timeFrame(asked, clock.today())),
});
