import { goalRegister } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam } from "../http/define-read.ts";
import { nothing } from "../http/define-route.ts";
import { ok } from "../http/reply.ts";

export const listGoals = defineRead({
  path: "/goals",
  label: "Doelen",
  params: z.object(municipalityParam),
  query: nothing,
  answer: (asked) => ok(goalRegister(asked)),
});
