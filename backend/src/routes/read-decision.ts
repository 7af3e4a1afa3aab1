import { decisionPage, subjectId } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam, noQuery } from "../http/define-read.ts";
import { notFound } from "../http/problem.ts";
import { ok } from "../http/reply.ts";

export const readDecision = defineRead({
  path: "/decisions/:id",
  label: "Eén besluit met zijn geschiedenis",
  words: {
    operation: "readDecision",
    english: "One decision with its history",
    tag: "decisions",
    answer: "DecisionPage",
  },
  params: z.object({ ...municipalityParam, id: subjectId() }),
  query: noQuery,
  answer: async (asked, { params: { id } }, scope) => {
    const stream = asked.view.streamOf(id);
    const page = stream && decisionPage(asked, id, await scope.stream(stream));
    return page === undefined
      ? notFound("Dit besluit bestaat niet op de datum en met de kennis waarmee u kijkt.")
      : ok(page);
  },
});
