import { overview } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam } from "../http/define-read.ts";
import { nothing } from "../http/define-route.ts";
import { ok } from "../http/reply.ts";

export const readOverview = defineRead({
  path: "/overview",
  label: "Overzicht",
  params: z.object(municipalityParam),
  query: nothing,
  answer: (asked) => ok(overview(asked)),
});
