import { isSingle, rightToCorrect, rightToRecord, streamName } from "@doelspoor/events";
import type { ActDates, EventId, Right, StreamName } from "@doelspoor/events";
import * as z from "zod/mini";
import { correct } from "../application/correct.ts";
import { dutchIssues } from "../application/dutch-issues.ts";
import { record } from "../application/record.ts";
import { actorOf } from "./authorise.ts";
import { camel } from "./casing.ts";
import { addressOf, lists, type AnyCommand, type AnyStream } from "./command-lists.ts";
import { municipalityParam } from "./define-read.ts";
import {
  defineRoute,
  nothing,
  type Route,
  type RouteDescription,
  type Services,
} from "./define-route.ts";
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
  const right = rightToRecord(stream.name, name);
  return defineRoute({
    method: "post",
    path: `/:municipality${pathOf(stream, command)}`,
    label,
    right,
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
    answer: ({ params, body, headers, asker }, services) =>
      answerRecording(
        services,
        {
          municipality: params.municipality,
          stream,
          id: idIn(params),
          opens: begins && isSingle(stream),
          headers,
          actor: actorOf(asker, right, params.municipality),
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

type Correcting = z.infer<typeof correction>;
type CorrectionParams = z.infer<ReturnType<typeof paramsOf>>;

const definitionAt = async (
  { tools }: Services,
  stream: AnyStream,
  { subject, of }: { readonly subject: StreamName; readonly of: EventId },
) => {
  const wrong = (await tools.log.readStream(subject)).find((event) => event.id === of);
  return stream.events.find(({ type }) => type === wrong?.type);
};

const correcting =
  (
    stream: AnyStream,
    right: Right,
  ): RouteDescription<CorrectionParams, unknown, Correcting>["answer"] =>
  async ({ params, body, headers, asker }, services) => {
    const { municipality } = params;
    const { tools } = services;
    const id = idIn(params);
    const subject = id ?? tools.ids.of(municipality, stream.name);
    const place = { subject: streamName(stream.name, municipality, subject), of: body.of };
    const definition = await definitionAt(services, stream, place);
    const data = (definition?.schema ?? z.unknown()).check(wellFormed).safeParse(body.data);
    if (!data.success) return invalidInput(dutchIssues(data.error.issues, "data"));
    const input = { ...body, data: data.data };
    const actor = actorOf(asker, right, municipality);
    return answerRecording(
      services,
      { municipality, stream, id, opens: false, headers, actor, asked: { correction: input } },
      ({ expected, recording, subject: begun }) =>
        correct(tools, { stream, subject: begun, input, expected }, recording),
    );
  };

/** The endpoint of corrections: the data of one event and its dates anew, with the reason. */
const correctionRoute = (stream: AnyStream): Route => {
  const right = rightToCorrect(stream.name);
  return defineRoute({
    method: "post",
    path: `/:municipality${addressOf(stream)}/corrections`,
    label: `Verbetering vastleggen: ${stream.label}`,
    right,
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
    answer: correcting(stream, right),
  });
};

/** An endpoint for every command of the catalogue, and one a kind of stream for corrections. */
export const commandRoutes: readonly Route[] = lists.flatMap(({ stream, commands }) => [
  ...commands.map((command) => commandRoute(stream, command)),
  correctionRoute(stream),
]);
