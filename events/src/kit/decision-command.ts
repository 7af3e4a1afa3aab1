import {
  refuse,
  type CommandDefinition,
  type DateRefusal,
  type DecisionContext,
} from "./command.ts";
import type { Refusal, StepRefusal, Steps } from "./command.ts";
import type { About, EventDefinition } from "./define-event.ts";
import type { ActDates, IsoDate } from "./envelope.ts";
import { defineStepCommand, type SteppedState } from "./step-command.ts";

/** Retroactive effect that the decision does not give itself (domain.md L10). */
export interface RetroactionRefusal {
  readonly code: "retroactive-not-decided";
  readonly retroactiveTo: IsoDate;
}

/** Entry into force before publication (Awb art. 3:40). */
export interface PublicationRefusal {
  readonly code: "in-force-before-publication";
  readonly from: IsoDate;
  readonly published: IsoDate;
}

/** Why a decision cannot enter into force on a day: it was published later (Awb art. 3:40). */
export const refusedBeforePublication = (
  { validFrom, occurredOn }: ActDates,
  published: IsoDate | undefined,
): PublicationRefusal | undefined => {
  const from = validFrom ?? occurredOn;
  return published !== undefined && from < published
    ? { code: "in-force-before-publication", from, published }
    : undefined;
};

/** The dates of an act that puts a decision in force, up to the end that the decision gave before. */
export const untilEnd = (dates: ActDates, end: IsoDate | undefined): ActDates =>
  dates.validTo === undefined && end !== undefined ? { ...dates, validTo: end } : dates;

/** A decision's state: where it stands, the latest day of effect of its acts, and the end it gave itself. */
export interface DecisionState extends SteppedState {
  readonly from?: IsoDate | undefined;
  readonly validTo?: IsoDate | undefined;
}

/** The state after an act that brings a decision to a status. */
export const movedTo = <State extends DecisionState>(
  state: State,
  status: State["status"],
  { from }: Pick<About, "from">,
): State => ({
  ...state,
  status,
  from: state.from !== undefined && from < state.from ? state.from : from,
});

/** The same after an act that may give the decision another end. */
export const movedUntil = <State extends DecisionState>(
  state: State,
  status: State["status"],
  { from, validTo }: Pick<About, "from" | "validTo">,
): State => ({ ...movedTo(state, status, { from }), validTo: validTo ?? state.validTo });

// What follows on an act whose effect is still to come has no effect before it, unless it says so.
const notBefore = (dates: ActDates, { from }: DecisionState): ActDates =>
  from !== undefined &&
  dates.occurredOn < from &&
  dates.validFrom === undefined &&
  dates.retroactiveTo === undefined
    ? { ...dates, validFrom: from }
    : dates;

/** A step of a decision, with what it asks besides its place in the state machine. */
export interface DecisionStep<State, Step, Name extends string, Type extends string, Data, More> {
  readonly name: Name;
  readonly label: string;
  readonly step: Step;
  readonly event: EventDefinition<State, Type, Data>;
  /** The dates as the decision itself or the law gives them where the input does not. */
  readonly dates?: (state: State, input: Data, dates: ActDates) => ActDates;
  /** Whether the decision gives retroactive effect, where an earlier act says so and not the input. */
  readonly saysRetroactive?: (state: State, input: Data) => boolean;
  /** Why the step cannot be, by the stream's own state and the input alone. */
  readonly check?: (state: State, input: Data, context: DecisionContext) => More | undefined;
}

const refusedRetroaction = (
  { retroactiveTo }: ActDates,
  saysSo: boolean,
): RetroactionRefusal | undefined =>
  retroactiveTo === undefined || saysSo
    ? undefined
    : { code: "retroactive-not-decided", retroactiveTo };

/**
 * Defines commands as `defineStepCommand` does, for decisions: these have retroactive effect only where
 * they say so (domain.md L10), by `saysRetroactive` in the input or by an earlier act.
 */
export const defineDecisionCommand =
  <State extends DecisionState, Step extends string>(steps: Steps<Step>) =>
  <
    const Name extends string,
    Type extends string,
    Data extends object,
    const More extends Refusal = never,
  >(
    described: DecisionStep<State, Step, Name, Type, Data, More>,
  ): CommandDefinition<
    State,
    Name,
    Data,
    StepRefusal | DateRefusal | RetroactionRefusal | More
  > => {
    const step = defineStepCommand<State, Step>(steps)(described);
    const {
      dates: datesOf = (_state: State, _input: Data, dates: ActDates) => dates,
      saysRetroactive = (_state: State, input: Data) =>
        "saysRetroactive" in input && input.saysRetroactive === true,
      check,
    } = described;
    return {
      ...step,
      decide: (state, input, asked) => {
        const context = { ...asked, dates: notBefore(datesOf(state, input, asked.dates), state) };
        const decided = step.decide(state, input, context);
        if (!decided.accepted) return decided;
        const refusal =
          refusedRetroaction(context.dates, saysRetroactive(state, input)) ??
          check?.(state, input, context);
        return refusal === undefined ? decided : refuse(refusal);
      },
    };
  };
