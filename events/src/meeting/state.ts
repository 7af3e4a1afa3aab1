import { defineEvent, defineStepCommand, type Steps } from "../kit/index.ts";

/** What a meeting's deciders need to know. */
export interface MeetingState {
  readonly status: "none" | "called" | "cancelled";
}

/** A meeting that is not recorded yet. */
export const initialMeeting: MeetingState = { status: "none" };

/** From which states a meeting may take each step. */
export const meetingSteps = { call: ["none"], cancel: ["called"] } satisfies Steps<string>;

/** Defines an event of a meeting. */
export const defineMeetingEvent = defineEvent<MeetingState>();

/** Defines a command on a meeting. */
export const defineMeetingCommand = defineStepCommand<MeetingState, keyof typeof meetingSteps>(
  meetingSteps,
);
