import { defineStepCommand } from "../../kit/index.ts";
import { TraceEnded } from "../events/trace-ended.ts";
import { traceSteps, type TraceState } from "../state.ts";

/** Records from which day a trace counts no more. */
export const endTrace = defineStepCommand<TraceState, keyof typeof traceSteps>(traceSteps)({
  name: "end-trace",
  label: "Spoor beëindigen",
  step: "end",
  event: TraceEnded,
});
