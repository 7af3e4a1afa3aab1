import {
  definitionOf,
  imposeSecrecy,
  redactableFields,
  secrecyStream,
  streamName,
} from "@doelspoor/events";
import type {
  CommandDefinition,
  DecisionKind,
  Imposed,
  NewEvent,
  Refusal,
  StreamName,
} from "@doelspoor/events";
import type { Outcome } from "./append-decided.ts";
import type { Recording } from "./envelopes.ts";
import { record, type RecordingTools, type Request } from "./record.ts";

/** What is imposed on a decision that is still to be recorded. */
export type Imposing = Omit<Imposed, "decision">;

type ImposingRefusal = Extract<
  ReturnType<typeof imposeSecrecy.decide>,
  { readonly accepted: false }
>["refusal"];

/** What an event that is not recorded yet makes of its subject, where that is a decision. */
const kindOfNew = (event: NewEvent | undefined, stream: StreamName): DecisionKind | undefined => {
  const definition = event && definitionOf(event.type);
  if (event === undefined || definition === undefined) return undefined;
  const stored = { ...event, id: "", stream, version: definition.version };
  const facts = definition.state(stored);
  return facts.find((fact) => fact.kind === "decision")?.decision;
};

/** The same recording for what goes before: a repeat of the request finds both again. */
const before = (recording: Recording): Recording => {
  const { repeatable, confidentiality: _public, ...rest } = recording;
  if (repeatable === undefined) return rest;
  return { ...rest, repeatable: { ...repeatable, key: `${repeatable.key} secrecy` } };
};

const impose = <State, Input, R extends Refusal>(
  tools: RecordingTools,
  { subject, stream, dates }: Request<State, Input, R>,
  {
    imposing,
    recording,
    kind,
  }: {
    readonly imposing: Imposing;
    readonly recording: Recording;
    readonly kind: DecisionKind | undefined;
  },
): Promise<Outcome<ImposingRefusal>> => {
  const { municipality, actor, repeatable } = recording;
  return record(
    {
      ...tools,
      kindOf: () => kind,
      redactable: () => redactableFields(stream.name),
    },
    {
      stream: secrecyStream,
      command: imposeSecrecy,
      subject:
        repeatable === undefined
          ? tools.ids.next()
          : tools.ids.of("secrecy", municipality, actor.id, repeatable.key),
      input: { ...imposing, decision: subject },
      dates: { occurredOn: dates.occurredOn },
    },
    before(recording),
  );
};

/**
 * Records the first act of a decision that is not public from the start. The secrecy goes into the log
 * before what it covers, so there is no moment at which anyone sees that; where the second append fails
 * there is secrecy of nothing.
 */
export const recordSecret = async <State, Input, R extends Refusal>(
  tools: RecordingTools,
  request: Request<State, Input, R>,
  { imposing, recording }: { readonly imposing: Imposing; readonly recording: Recording },
): Promise<Outcome<R | ImposingRefusal>> => {
  const { stream, command, subject, input, dates } = request;
  const { municipality } = recording;
  const name = streamName(stream.name, municipality, subject);
  const marked = { ...recording, confidentiality: imposing.level };
  if ((await tools.log.readStream(name)).length > 0) {
    // Said again, or said of a decision that is there: secrecy of that is imposed by itself.
    if (recording.repeatable !== undefined) return record(tools, request, marked);
    return { recorded: false, refusal: { code: "already-recorded" } };
  }
  const decided = command.decide(stream.fold([]), input, {
    municipality,
    dates,
    today: tools.clock.today(),
    kindOf: (decision) => tools.kindOf(municipality, decision),
  } satisfies Parameters<CommandDefinition<State, string, Input, R>["decide"]>[2]);
  if (!decided.accepted) return { recorded: false, refusal: decided.refusal };
  const kind = kindOfNew(decided.events[0], name);
  const imposed = await impose(tools, request, { imposing, recording, kind });
  return imposed.recorded ? record(tools, request, marked) : imposed;
};
