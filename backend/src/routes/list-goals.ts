import { goalRegister } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam, noQuery } from "../http/define-read.ts";
import { ok } from "../http/reply.ts";

export const listGoals = defineRead({
  path: "/goals",
  label: "Doelen",
  words: { operation: "listGoals", english: "Goals", tag: "goals", answer: "Goals" },
  params: z.object(municipalityParam),
  query: noQuery,
  answer: (asked) => ok(goalRegister(asked)),
});
