import type { DecisionRef } from "@doelspoor/events";
import { computed } from "vue";
import { useReads } from "../api/use-api.ts";
import { useAnswer } from "../api/use-answer.ts";

/** Kinds of streams that are about no decision. */
const WITHOUT: readonly string[] = ["council", "meetings", "secrecies", "traces"];

/** The decision or goal that a stream is about; `settled` once it is known, or known that there is none. */
export function useSubject(plural: string, id: string) {
  const reads = useReads();
  const ask = async (signal: AbortSignal): Promise<DecisionRef | undefined> => {
    if (WITHOUT.includes(plural)) return undefined;
    return plural === "goals"
      ? (await reads.goal(id, signal)).goal
      : (await reads.decision(id, signal)).decision;
  };
  const { body: subject, failure, pending } = useAnswer(ask);
  const settled = computed(
    () => subject.value !== undefined || failure.value !== undefined || !pending.value,
  );
  return { subject, settled };
}
