import {
  defineCommand,
  defineEvent,
  type IsoDate,
  type Steps,
  type SubjectId,
} from "../kit/index.ts";
import type { TraceType } from "./kinds.ts";

/** What a trace's deciders need to know; once laid it is only ended or corrected. */
export interface TraceState {
  readonly status: "none" | "laid" | "ended";
  readonly since?: IsoDate;
  readonly source?: SubjectId;
  readonly target?: SubjectId;
  readonly type?: TraceType;
  readonly intention?: string;
}

/** A trace that is not laid yet. */
export const initialTrace: TraceState = { status: "none" };

/** From which states a trace may take each step. */
export const traceSteps = {
  lay: ["none"],
  judge: ["laid"],
  end: ["laid"],
} satisfies Steps<string>;

/** Defines an event of a trace. */
export const defineTraceEvent = defineEvent<TraceState>();

/** Defines a command on a trace. */
export const defineTraceCommand = defineCommand<TraceState>();
