import type * as z from "zod/mini";
import { effectiveFrom } from "./envelope.ts";
import type { ActDates, IsoDate, MunicipalityCode, NewEvent, SubjectId } from "./envelope.ts";
import type { DecisionKind } from "./decision-kinds.ts";

/** The rules say no: a code with the facts that explain it. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
}

/** For every code of a refusal, what to make of it; a code that is missing does not compile. */
export type PerRefusal<R extends Refusal, Out> = {
  readonly [Code in R["code"]]: (refusal: Extract<R, { readonly code: Code }>) => Out;
};

/** Picks what belongs to a refusal's code. */
export const byRefusal = <R extends Refusal, Out>(refusal: R, table: PerRefusal<R, Out>): Out => {
  const code: R["code"] = refusal.code;
  // The entry under a refusal's own code takes that refusal; the compiler cannot pair the two.
  const tell = table[code] as (refusal: R) => Out;
  return tell(refusal);
};

/** What a decider may know besides its own stream: the act's dates and facts that never revert. */
export interface DecisionContext {
  readonly municipality: MunicipalityCode;
  /** Date of the act and of its legal effect. */
  readonly dates: ActDates;
  /** Today in the Netherlands. */
  readonly today: IsoDate;
  /** Kind of a decision that exists, at any time; existence never reverts. */
  readonly kindOf: (decision: SubjectId) => DecisionKind | undefined;
  /** Fields of what is recorded of a decision that can be left out of what is shown. */
  readonly redactable?: (decision: SubjectId) => ReadonlySet<string>;
}

/** The outcome of a decider: the events that follow, or why none do. */
export type Decided<R extends Refusal> =
  | { readonly accepted: true; readonly events: readonly NewEvent[] }
  | { readonly accepted: false; readonly refusal: R };

/** The command is accepted; these events follow. */
export const accept = (...events: readonly NewEvent[]): Decided<never> => ({
  accepted: true,
  events,
});

/** The rules say no. */
export const refuse = <const R extends Refusal>(refusal: R): Decided<R> => ({
  accepted: false,
  refusal,
});

/** Dates that cannot be: an act that is still to come, or that precedes what it follows on. */
export type DateRefusal =
  | { readonly code: "date-in-future"; readonly date: IsoDate; readonly today: IsoDate }
  | { readonly code: "date-before-start"; readonly date: IsoDate; readonly start: IsoDate }
  | { readonly code: "effect-ends-before-start"; readonly from: IsoDate; readonly to: IsoDate };

/** The first thing wrong with the dates of an act, if any; `start` is the date of the stream's first act. */
export const refusedDates = (
  { dates, today }: DecisionContext,
  start?: IsoDate,
): DateRefusal | undefined => {
  const from = effectiveFrom(dates);
  if (dates.occurredOn > today) return { code: "date-in-future", date: dates.occurredOn, today };
  if (start !== undefined && dates.occurredOn < start)
    return { code: "date-before-start", date: dates.occurredOn, start };
  if (dates.validTo !== undefined && dates.validTo <= from)
    return { code: "effect-ends-before-start", from, to: dates.validTo };
  return undefined;
};

/** A step of a state machine that the present state does not allow, or a stream that is (not) there. */
export type StepRefusal =
  | { readonly code: "already-recorded" }
  | { readonly code: "not-recorded" }
  | {
      readonly code: "step-not-allowed";
      readonly step: string;
      readonly status: string;
      readonly allowedFrom: readonly string[];
    };

/** A state machine: from which states each step may be taken. */
export type Steps<Step extends string> = Readonly<Record<Step, readonly string[]>>;

/** Why a step cannot be taken from a state, if so. `"none"` is the state before the first event. */
export const refusedStep = <Step extends string>(
  steps: Steps<Step>,
  step: Step,
  status: string,
): StepRefusal | undefined => {
  const allowedFrom = steps[step];
  if (allowedFrom.includes(status)) return undefined;
  if (status === "none") return { code: "not-recorded" };
  if (allowedFrom.includes("none")) return { code: "already-recorded" };
  return { code: "step-not-allowed", step, status, allowedFrom };
};

/** A command of a stream: its input and its one pure decider. */
export interface CommandDefinition<State, Name extends string, Input, R extends Refusal> {
  readonly name: Name;
  /** Dutch name, as on a button. */
  readonly label: string;
  /** Whether all it can do is begin a new stream; others go on with one, and some begin one where there is none. */
  readonly begins: boolean;
  /** States from which it may be taken, `"none"` before the first event; absent where the state does not tell. */
  readonly allowedFrom?: readonly string[];
  /** What the command says besides the dates of the act. */
  readonly input: z.ZodMiniType<Input>;
  readonly decide: (state: State, input: Input, context: DecisionContext) => Decided<R>;
}

/** Defines a command of a stream with this state. */
export const defineCommand =
  <State>() =>
  <const Name extends string, Input, R extends Refusal>(
    command: CommandDefinition<State, Name, Input, R>,
  ): CommandDefinition<State, Name, Input, R> =>
    command;
