import { goalRegister, goalVerdicts } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam } from "../http/define-read.ts";
import { ok } from "../http/reply.ts";

export const listGoals = defineRead({
  path: "/goals",
  label: "Doelen",
  words: { operation: "listGoals", english: "Goals", tag: "goals", answer: "Goals" },
  params: z.object(municipalityParam),
  query: z.object({ verdict: z.optional(z.enum(goalVerdicts)) }),
  answer: (asked, { query }) => ok(goalRegister(asked, query)),
});
