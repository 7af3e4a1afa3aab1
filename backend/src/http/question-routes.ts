import { questions, type AnyQuestion } from "@doelspoor/events";
import * as z from "zod/mini";
import { answerSchemas, type AnswerName } from "./answers.generated.ts";
import { camel, pascal } from "./casing.ts";
import { defineRead, municipalityParam } from "./define-read.ts";
import type { Route } from "./define-route.ts";
import { notFound } from "./problem.ts";
import { ok } from "./reply.ts";

const asked: readonly AnyQuestion[] = questions;

const isAnswer = (name: string): name is AnswerName => name in answerSchemas;

const answerNameOf = ({ name }: AnyQuestion): AnswerName => {
  const answer = pascal(name);
  if (!isAnswer(answer)) throw new Error(`No schema of ${answer}: run \`npm run generate\``);
  return answer;
};

/** The endpoint of a question; what it asks for stands in the query. */
const questionRoute = (question: AnyQuestion): Route =>
  defineRead({
    path: `/questions/${question.name}`,
    label: question.label,
    words: {
      operation: camel(`ask-${question.name}`),
      english: question.english,
      tag: "questions",
      answer: answerNameOf(question),
    },
    params: z.object(municipalityParam),
    query: question.input,
    answer: (opened, { query }) => {
      const verdict = question.answer(opened, query);
      return verdict === undefined
        ? notFound("Dit bestaat niet op de datum en met de kennis waarmee u kijkt.")
        : ok(verdict);
    },
  });

/** An endpoint for every question. */
export const questionRoutes: readonly Route[] = asked.map(questionRoute);
