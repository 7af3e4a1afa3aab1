import { isSingle, streamName, type ActDates } from "@doelspoor/events";
import * as z from "zod/mini";
import { correct } from "../application/correct.ts";
import { dutchIssues } from "../application/dutch-issues.ts";
import { record } from "../application/record.ts";
import { camel } from "./casing.ts";
import { addressOf, lists, type AnyCommand, type AnyStream } from "./command-lists.ts";
import { municipalityParam } from "./define-read.ts";
import { defineRoute, nothing, type Route } from "./define-route.ts";
import { correctionExampleOf, exampleOf } from "./examples.ts";
import { invalidInput } from "./problem.ts";
import { answerRecording, dates, idParam, paramsOf, wellFormed } from "./recording.ts";

const spaced = (name: string): string => name.replaceAll("-", " ");

const pathOf = (stream: AnyStream, { begins, name }: AnyCommand): string => {
  if (begins && !isSingle(stream)) return `/${stream.plural}`;
  return `${addressOf(stream)}/${name}`;
};

const idIn = (params: object): string | undefined =>
  "id" in params && typeof params.id === "string" ? params.id : undefined;

/** A body that fits, as what the command takes and the act's dates; no input has a date's name for its own. */
const apart = ({ occurredOn, validFrom, validTo, retroactiveTo, ...input }: ActDates) => ({
  input,
  dates: { occurredOn, validFrom, validTo, retroactiveTo },
});

/** The endpoint of a command; its body is the command's input with the act's dates. */
const commandRoute = (stream: AnyStream, command: AnyCommand): Route => {
  const { name, label, begins, input } = command;
  return defineRoute({
    method: "post",
    path: `/:municipality${pathOf(stream, command)}`,
    label,
    words: {
      operation: camel(name),
      english: `Record: ${spaced(name)}`,
      tag: stream.plural,
      answer: "Receipt",
      records: true,
      example: exampleOf(stream, command),
    },
    params: begins ? z.object(municipalityParam) : paramsOf(stream),
    query: nothing,
    body: z.intersection(input, dates).check(wellFormed),
    answer: ({ params, body, headers }, services) =>
      answerRecording(
        services,
        {
          municipality: params.municipality,
          stream,
          id: idIn(params),
          opens: begins && isSingle(stream),
          headers,
          asked: { command: name, body },
        },
        ({ subject, expected, recording }) =>
          record(services.tools, { stream, command, subject, expected, ...apart(body) }, recording),
      ),
  });
};

const correction = z.object({
  /** The event that is put right. */
  of: idParam(),
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)),
  data: z.unknown(),
  ...dates.shape,
});

/** The endpoint of corrections: the data of one event and its dates anew, with the reason. */
const correctionRoute = (stream: AnyStream): Route =>
  defineRoute({
    method: "post",
    path: `/:municipality${addressOf(stream)}/corrections`,
    label: `Verbetering vastleggen: ${stream.label}`,
    words: {
      operation: camel(`correct-${stream.name}`),
      english: `Record a correction: ${stream.name}`,
      tag: stream.plural,
      answer: "Receipt",
      records: true,
      example: correctionExampleOf(stream),
    },
    params: paramsOf(stream),
    query: nothing,
    body: correction,
    answer: async ({ params, body, headers }, services) => {
      const { municipality } = params;
      const { tools } = services;
      const id = idIn(params);
      const name = streamName(
        stream.name,
        municipality,
        id ?? tools.ids.of(municipality, stream.name),
      );
      const wrong = (await tools.log.readStream(name)).find((event) => event.id === body.of);
      const definition = stream.events.find(({ type }) => type === wrong?.type);
      const data = (definition?.schema ?? z.unknown()).check(wellFormed).safeParse(body.data);
      if (!data.success) return invalidInput(dutchIssues(data.error.issues, "data"));
      const input = { ...body, data: data.data };
      return answerRecording(
        services,
        { municipality, stream, id, opens: false, headers, asked: { correction: input } },
        ({ subject, expected, recording }) =>
          correct(tools, { stream, subject, input, expected }, recording),
      );
    },
  });

/** An endpoint for every command of the catalogue, and one a kind of stream for corrections. */
export const commandRoutes: readonly Route[] = lists.flatMap(({ stream, commands }) => [
  ...commands.map((command) => commandRoute(stream, command)),
  correctionRoute(stream),
]);
