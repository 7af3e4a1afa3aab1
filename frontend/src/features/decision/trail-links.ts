import type { TrailStep } from "@doelspoor/events";

/** A step with the trace that ties it to the step before it. */
export interface LinkedStep {
  readonly step: TrailStep;
  readonly type?: string;
  readonly intention?: string;
}

/**
 * Gives every step the trace to the step before it. Up to the decision itself the answer keeps a trace
 * with the end it points at, after it with the end it comes from.
 */
export function linkSteps(trail: readonly TrailStep[]): readonly LinkedStep[] {
  const here = trail.findIndex((step) => step.here);
  return trail.map((step, index) => {
    const holder = index > here ? step : trail[index - 1];
    return {
      step,
      ...(holder?.type !== undefined && { type: holder.type }),
      ...(holder?.intention !== undefined && { intention: holder.intention }),
    };
  });
}
