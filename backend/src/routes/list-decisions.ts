import { decisionRegister, isoDate } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam, wholeNumber } from "../http/define-read.ts";
import { ok } from "../http/reply.ts";

const word = () => z.optional(z.string().check(z.maxLength(200)));

export const listDecisions = defineRead({
  path: "/decisions",
  label: "Register van besluiten",
  params: z.object(municipalityParam),
  query: z.object({
    search: word(),
    level: word(),
    portfolio: word(),
    kind: word(),
    status: word(),
    faction: word(),
    goal: z.optional(z.enum(["with", "without"])),
    from: z.optional(isoDate()),
    to: z.optional(isoDate()),
    offset: z.optional(wholeNumber()),
    limit: z.optional(z.pipe(wholeNumber(), z.int().check(z.minimum(1), z.maximum(200)))),
  }),
  answer: (asked, { query }) => ok(decisionRegister(asked, query)),
});
