import type { CommandDefinition, Refusal } from "./command.ts";
import { sameJson } from "./correct.ts";
import type { EventDefinition } from "./define-event.ts";
import type { StreamDefinition } from "./define-stream.ts";
import type { NewEvent } from "./envelope.ts";
import { keysOf } from "./keys-of.ts";
import { given, TODAY, type Decision } from "./testing.ts";

interface Stepped {
  readonly status: string;
}

/** A step of a stream: the event that records it, and the decider asked after what happened before. */
export interface TestedStep<State> {
  readonly event: NewEvent;
  readonly ask: (happened: readonly NewEvent[]) => Decision<State, Refusal>;
  /** Its name in a refusal, where several steps of the table are one step of the machine. */
  readonly as?: string | undefined;
}

/** Makes the steps of a stream for a table. */
export const stepsOf =
  <State>(stream: StreamDefinition<State>) =>
  <Data>(
    command: CommandDefinition<State, string, Data, Refusal>,
    event: EventDefinition<State, string, Data>,
    [data, as]: readonly [data: Data, as?: string],
  ): TestedStep<State> => ({
    event: event.of(data, { occurredOn: TODAY }),
    ask: (happened) => given(stream, ...happened).when(command, data),
    as,
  });

/** By status: how to come there by steps, and each step that can be taken there with where it leads. */
export type StepTable<Step extends string> = Readonly<
  Record<string, readonly [path: readonly Step[], can: Readonly<Partial<Record<Step, string>>>]>
>;

const inOrder = (answer: object): object =>
  "allowedFrom" in answer && Array.isArray(answer.allowedFrom)
    ? { ...answer, allowedFrom: answer.allowedFrom.toSorted() }
    : answer;

const refusalOf = <Step extends string>(
  table: StepTable<Step>,
  [status, name, step]: readonly [status: string, name: Step, step: string],
): object => {
  const from = Object.keys(table).filter((each) => table[each]?.[1][name] !== undefined);
  if (status === "none") return { code: "not-recorded" };
  if (from.includes("none")) return { code: "already-recorded" };
  return { code: "step-not-allowed", step, status, allowedFrom: from.toSorted() };
};

/** What a step does, as told when it differs; empty where it does what the table says. */
const answered = <State extends Stepped>(
  { event, ask }: TestedStep<State>,
  happened: readonly NewEvent[],
  { next, refusal }: { readonly next: string | undefined; readonly refusal: object },
): string => {
  const { answer, then } = ask(happened);
  if (!sameJson(inOrder(answer), next === undefined ? refusal : [event]))
    return JSON.stringify(answer);
  const { status } = next === undefined ? { status: next } : then(answer);
  return status === next ? "" : `the status ${status ?? ""}`;
};

/**
 * Asks every step in every status of a table and tells where the stream does otherwise: a step that is
 * refused, allowed, or leads elsewhere, or a refusal with another code or other facts.
 */
export const unlikeTable = <State extends Stepped, Step extends string>(
  stream: StreamDefinition<State>,
  steps: Readonly<Record<Step, TestedStep<State>>>,
  table: StepTable<Step>,
): readonly string[] =>
  Object.entries(table).flatMap(([status, [path, can]]) => {
    const happened = path.map((name) => steps[name].event);
    const stands = given(stream, ...happened).state.status;
    const wrong = stands === status ? [] : [`${path.join(", ")} leads to ${stands}`];
    for (const name of keysOf(steps)) {
      const refusal = refusalOf(table, [status, name, steps[name].as ?? name]);
      const told = answered(steps[name], happened, { next: can[name], refusal });
      if (told !== "") wrong.push(`${status}: ${name} gives ${told}`);
    }
    return wrong;
  });
