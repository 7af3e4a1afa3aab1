import { accept, refuse, refusedDates, refusedStep } from "../../kit/index.ts";
import type {
  DateRefusal,
  Decided,
  DecisionKind,
  StepRefusal,
  SubjectId,
} from "../../kit/index.ts";
import { TraceLaid } from "../events/trace-laid.ts";
import { canTrace } from "../kinds.ts";
import { defineTraceCommand, traceSteps } from "../state.ts";

type EndsRefusal =
  | { readonly code: "decision-unknown"; readonly decision: SubjectId }
  | { readonly code: "trace-to-itself"; readonly decision: SubjectId }
  | {
      readonly code: "trace-impossible";
      readonly type: string;
      readonly from: DecisionKind;
      readonly to: DecisionKind;
    };

/**
 * Ties a decision to what it rests on. Refuses an end that does not exist, a trace of a decision to
 * itself, and a type that cannot exist between these kinds (domain.md L1, L2).
 */
export const layTrace = defineTraceCommand({
  name: "lay-trace",
  label: "Spoor leggen",
  begins: true,
  allowedFrom: traceSteps.lay,
  input: TraceLaid.schema,
  decide: (state, input, context): Decided<StepRefusal | DateRefusal | EndsRefusal> => {
    const refusal = refusedStep(traceSteps, "lay", state.status) ?? refusedDates(context);
    if (refusal !== undefined) return refuse(refusal);
    const { source, target, type } = input;
    const [from, to] = [context.kindOf(source), context.kindOf(target)];
    if (from === undefined) return refuse({ code: "decision-unknown", decision: source });
    if (to === undefined) return refuse({ code: "decision-unknown", decision: target });
    if (source === target) return refuse({ code: "trace-to-itself", decision: source });
    if (!canTrace(type, from, to)) return refuse({ code: "trace-impossible", type, from, to });
    return accept(TraceLaid.of(input, context.dates));
  },
});
