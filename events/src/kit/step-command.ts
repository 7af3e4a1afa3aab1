import { accept, refuse, refusedDates, refusedStep, type Steps } from "./command.ts";
import type { CommandDefinition, DateRefusal, StepRefusal } from "./command.ts";
import type { EventDefinition } from "./define-event.ts";
import type { IsoDate } from "./envelope.ts";

/** A state that moves by the steps of a state machine. */
export interface SteppedState {
  readonly status: string;
  /** Date of the stream's first act. */
  readonly since?: IsoDate;
}

/**
 * Defines the commands that take one step of a state machine and record it as one event with the
 * command's input as its data: most commands are no more than that.
 */
export const defineStepCommand =
  <State extends SteppedState, Step extends string>(steps: Steps<Step>) =>
  <const Name extends string, Type extends string, Data>(command: {
    readonly name: Name;
    readonly label: string;
    readonly step: Step;
    readonly event: EventDefinition<State, Type, Data>;
  }): CommandDefinition<State, Name, Data, StepRefusal | DateRefusal> => ({
    name: command.name,
    label: command.label,
    begins: steps[command.step].every((status) => status === "none"),
    allowedFrom: steps[command.step],
    input: command.event.schema,
    decide: (state, input, context) => {
      const refusal =
        refusedStep(steps, command.step, state.status) ?? refusedDates(context, state.since);
      return refusal === undefined
        ? accept(command.event.of(input, context.dates))
        : refuse(refusal);
    },
  });
