import { actDates } from "@doelspoor/events";
import type { CommandDefinition, Refusal, StreamDefinition, SubjectId } from "@doelspoor/events";
import * as z from "zod/mini";
import { record, type RecordingTools } from "../application/record.ts";
import { unknownMunicipality } from "./define-read.ts";
import { defineRoute, nothing, type Route } from "./define-route.ts";
import { refused, type AnyRefusal } from "./refusals.ts";
import { created } from "./reply.ts";

interface RecordingRoute<State, Input, R extends Refusal, Params> {
  readonly path: string;
  readonly label: string;
  readonly stream: StreamDefinition<State>;
  readonly command: CommandDefinition<State, string, Input, R>;
  readonly params: z.ZodMiniType<Params & { municipality: string }>;
  /** The subject it is about: a new one, or one of the path. */
  readonly subject: (params: Params & { municipality: string }, tools: RecordingTools) => SubjectId;
  /** Where the result can be read, below the municipality. */
  readonly location: (subject: SubjectId) => string;
}

/** The one recorder there is until people sign in. */
const CLERK = { id: "griffie", role: "griffie" } as const;

const dates = z.object(actDates);

/** Defines an endpoint that records one command; its body is the command's input with the act's dates. */
export const defineRecording = <State, Input, R extends AnyRefusal, Params>(
  route: RecordingRoute<State, Input, R, Params>,
): Route =>
  defineRoute({
    method: "post",
    path: `/:municipality${route.path}`,
    label: route.label,
    params: route.params,
    query: nothing,
    body: z.intersection(route.command.input, dates),
    answer: async ({ params, body }, { reader, tools }) => {
      const { municipality } = params;
      if (reader.dossier(municipality) === undefined) return unknownMunicipality(municipality);
      const { stream, command } = route;
      const outcome = await record(
        tools,
        {
          stream,
          command,
          subject: route.subject(params, tools),
          input: command.input.parse(body),
          dates: dates.parse(body),
        },
        { municipality, actor: CLERK, correlation: tools.ids.next() },
      );
      if (!outcome.recorded) return refused(outcome.refusal);
      await reader.reached(outcome.position);
      const { subject, position, revision } = outcome;
      const location = `/api/v1/${municipality}${route.location(subject)}`;
      return created(location, { id: subject, position, revision });
    },
  });
