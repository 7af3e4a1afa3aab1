import { goalPage, goalStream, streamName, subjectId } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam, noQuery } from "../http/define-read.ts";
import { notFound } from "../http/problem.ts";
import { ok } from "../http/reply.ts";

export const readGoal = defineRead({
  path: "/goals/:id/overview",
  label: "Eén doel met wat het dient",
  words: {
    operation: "readGoal",
    english: "One goal with what serves it",
    tag: "goals",
    answer: "GoalPage",
  },
  params: z.object({ ...municipalityParam, id: subjectId() }),
  query: noQuery,
  answer: async (asked, { params: { id } }, scope) => {
    const stream = streamName(goalStream.name, asked.municipality, id);
    const page = goalPage(asked, id, await scope.stream(stream));
    return page === undefined
      ? notFound("Dit doel bestaat niet op de datum en met de kennis waarmee u kijkt.")
      : ok(page);
  },
});
