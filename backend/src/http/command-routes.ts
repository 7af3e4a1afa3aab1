import {
  asksForBody,
  CORRECTING,
  dataOf,
  isSingle,
  rightByBody,
  rightToCorrect,
  rightToRecord,
  streamName,
} from "@doelspoor/events";
import type {
  ActDates,
  EventId,
  MunicipalityCode,
  Right,
  StreamName,
  SubjectId,
} from "@doelspoor/events";
import * as z from "zod/mini";
import { correct } from "../application/correct.ts";
import { dutchIssues } from "../application/dutch-issues.ts";
import { record } from "../application/record.ts";
import { recordSecret } from "../application/record-secret.ts";
import { actorOf, denial } from "./authorise.ts";
import { camel } from "./casing.ts";
import { addressOf, lists, type AnyCommand, type AnyStream } from "./command-lists.ts";
import { municipalityParam } from "./define-read.ts";
import {
  defineTrustedRoute,
  nothing,
  type Route,
  type RouteDescription,
  type TrustedServices,
} from "./define-route.ts";
import { correctionExampleOf, exampleOf } from "./examples.ts";
import { bornSecret, imposingOf, neverSecret } from "./born-secret.ts";
import { invalidInput } from "./problem.ts";
import type { Reply } from "./reply.ts";
import { answerRecording, dates, idParam, paramsOf, wellFormed } from "./recording.ts";

const spaced = (name: string): string => name.replaceAll("-", " ");

const pathOf = (stream: AnyStream, { begins, name }: AnyCommand): string => {
  if (begins && !isSingle(stream)) return `/${stream.plural}`;
  return `${addressOf(stream)}/${name}`;
};

const idIn = (params: object): string | undefined =>
  "id" in params && typeof params.id === "string" ? params.id : undefined;

const municipalityOnly = z.object(municipalityParam);

/** A body that fits, as what the command takes and the act's dates; no input has a date's name for its own. */
const apart = ({
  occurredOn,
  validFrom,
  validTo,
  retroactiveTo,
  confidentiality: _level,
  secrecy: _imposed,
  ...input
}: Body) => ({
  input,
  dates: { occurredOn, validFrom, validTo, retroactiveTo },
});

/** What is no decision, and of which secrecy is not imposed by itself. */
const NO_DECISIONS: readonly string[] = ["meeting", "secrecy", "trace"];

const canBeginDecision = (stream: AnyStream, { begins, allowedFrom }: AnyCommand): boolean =>
  !isSingle(stream) &&
  !NO_DECISIONS.includes(stream.name) &&
  (begins || allowedFrom?.includes("none") === true);

type Body = ActDates & { readonly confidentiality?: unknown; readonly secrecy?: unknown };
type CommandParams = z.infer<typeof municipalityOnly> & { readonly id?: unknown };

const IMPOSING = { stream: "secrecy", act: "impose-secrecy" };

/** What somebody does, where. */
interface Doing {
  readonly municipality: MunicipalityCode;
  readonly stream: AnyStream;
  /** A command's name, or `CORRECTING`. */
  readonly act: string;
  readonly id: SubjectId | undefined;
}

/** What to answer who may not record what this body decides; undefined where they may. */
const deniedByBody = async (
  { scope }: TrustedServices,
  { municipality, stream, act, id }: Doing,
  input: unknown,
): Promise<Reply | undefined> => {
  if (!asksForBody(stream.name, act)) return undefined;
  const name = id && streamName(stream.name, municipality, id);
  const told = name === undefined ? [] : (await scope.stream(name)).map(dataOf);
  const also = rightByBody({ stream: stream.name, act }, told, input);
  return also && denial(scope.asker, also, municipality);
};

const recording =
  (
    stream: AnyStream,
    command: AnyCommand,
    right: Right,
  ): RouteDescription<CommandParams, unknown, Body, TrustedServices>["answer"] =>
  async ({ params, body, headers, asker }, services) => {
    const { municipality } = params;
    const actor = actorOf(asker, right, municipality);
    const imposing = imposingOf(body, actor);
    const id = idIn(params);
    const secret = imposing && rightByBody(IMPOSING, [], imposing);
    const denied =
      (secret && denial(asker, secret, municipality)) ??
      (await deniedByBody(services, { municipality, stream, act: command.name, id }, body));
    if (denied !== undefined) return denied;
    return answerRecording(
      services,
      {
        ...{ municipality, stream, headers, actor, id },
        opens: command.begins && isSingle(stream),
        asked: { command: command.name, body },
      },
      ({ subject, expected, recording: by, tools }) => {
        const request = { stream, command, subject, expected, ...apart(body) };
        return imposing === undefined
          ? record(tools, request, by)
          : recordSecret(tools, request, { imposing, recording: by });
      },
    );
  };

/** The endpoint of a command; its body is the command's input with the act's dates. */
const commandRoute = (stream: AnyStream, command: AnyCommand): Route => {
  const { name, label, begins, input } = command;
  const right = rightToRecord(stream.name, name);
  const body = z.intersection(input, dates).check(wellFormed);
  return defineTrustedRoute({
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
    params: begins ? municipalityOnly : paramsOf(stream),
    query: nothing,
    body: z.intersection(body, canBeginDecision(stream, command) ? bornSecret : neverSecret),
    answer: recording(stream, command, right),
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
  { scope }: TrustedServices,
  stream: AnyStream,
  { subject, of }: { readonly subject: StreamName; readonly of: EventId },
) => {
  const wrong = (await scope.stream(subject)).find((event) => event.id === of);
  return stream.events.find(({ type }) => type === wrong?.type);
};

const correcting =
  (
    stream: AnyStream,
    right: Right,
  ): RouteDescription<CorrectionParams, unknown, Correcting, TrustedServices>["answer"] =>
  async ({ params, body, headers, asker }, services) => {
    const { municipality } = params;
    const { ids } = services.tools;
    const id = idIn(params);
    const subject = id ?? ids.of(municipality, stream.name);
    const place = { subject: streamName(stream.name, municipality, subject), of: body.of };
    const definition = await definitionAt(services, stream, place);
    const data = (definition?.schema ?? z.unknown()).check(wellFormed).safeParse(body.data);
    if (!data.success) return invalidInput(dutchIssues(data.error.issues, "data"));
    const input = { ...body, data: data.data };
    const doing = { municipality, stream, act: CORRECTING, id: subject };
    const denied = await deniedByBody(services, doing, data.data);
    if (denied !== undefined) return denied;
    const actor = actorOf(asker, right, municipality);
    return answerRecording(
      services,
      { municipality, stream, id, opens: false, headers, actor, asked: { correction: input } },
      ({ expected, recording, subject: begun, tools }) =>
        correct(tools, { stream, subject: begun, input, expected }, recording),
    );
  };

/** The endpoint of corrections: the data of one event and its dates anew, with the reason. */
const correctionRoute = (stream: AnyStream): Route => {
  const right = rightToCorrect(stream.name);
  return defineTrustedRoute({
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
