import { defineEvent, defineStepCommand, type IsoDate, type Steps } from "../kit/index.ts";
import type { AgendaItem } from "./agenda.ts";

/** A paper of a meeting, cited by its address. */
export interface MeetingDocument {
  readonly title: string;
  readonly address: string;
  /** The item it is about, as printed with its number; the meeting as a whole where there is none. */
  readonly agendaItem?: string | undefined;
}

/** What was called: when, where and under which name. */
export interface MeetingCall {
  readonly title: string;
  readonly date: IsoDate;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly place?: string | undefined;
  readonly address?: string | undefined;
  readonly documents?: readonly MeetingDocument[] | undefined;
}

/** Who is there by the attendance list (Gemeentewet art. 20). */
export interface Attendance {
  /** Members on the list. */
  readonly present: number;
  /** Members who are not, per faction. */
  readonly away: readonly { readonly faction: string; readonly seats: number }[];
  /** Whether the meeting was called anew for want of a quorum (art. 20 lid 2). */
  readonly calledAnew?: boolean | undefined;
}

/** What a meeting's deciders need to know, and what its page tells. */
export interface MeetingState {
  readonly status: "none" | "called" | "cancelled";
  readonly call?: MeetingCall | undefined;
  readonly items: readonly AgendaItem[];
  readonly attendance?: Attendance | undefined;
}

/** A meeting that is not recorded yet. */
export const initialMeeting: MeetingState = { status: "none", items: [] };

/** From which states a meeting may take each step. */
export const meetingSteps = {
  call: ["none"],
  cancel: ["called"],
  addItem: ["called"],
  conclude: ["called"],
  attend: ["called"],
} satisfies Steps<string>;

/** Defines an event of a meeting. */
export const defineMeetingEvent = defineEvent<MeetingState>();

/** Defines a command on a meeting. */
export const defineMeetingCommand = defineStepCommand<MeetingState, keyof typeof meetingSteps>(
  meetingSteps,
);
