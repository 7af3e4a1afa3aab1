import { defineStepCommand } from "../../kit/index.ts";
import { HopJudged } from "../events/hop-judged.ts";
import { traceSteps, type TraceState } from "../state.ts";

/** Records a clerk's judgement of what became of the intention along a trace that counts. */
export const judgeHop = defineStepCommand<TraceState, keyof typeof traceSteps>(traceSteps)({
  name: "judge-hop",
  label: "Bedoeling beoordelen",
  step: "judge",
  event: HopJudged,
});
