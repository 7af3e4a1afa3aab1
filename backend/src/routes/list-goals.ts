import { goalRegister } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam, noQuery } from "../http/define-read.ts";
import { ok } from "../http/reply.ts";

export const listGoals = defineRead({
  path: "/goals",
  label: "Doelen",
  params: z.object(municipalityParam),
  query: noQuery,
  answer: (asked) => ok(goalRegister(asked)),
});
