import { secrecyStream, type DecisionRef } from "@doelspoor/events";
import { computed } from "vue";
import { useReads } from "../api/use-api.ts";
import { useAnswer } from "../api/use-answer.ts";

/** Kinds of streams that are about no decision. */
const WITHOUT: readonly string[] = ["council", "meetings", "traces"];

/** The decision or goal that a stream is about; `settled` once it is known, or known that there is none. */
export function useSubject(plural: string, id: string) {
  const reads = useReads();
  const goal = async (of: string, signal: AbortSignal) => (await reads.goal(of, signal)).goal;
  const decision = async (of: string, signal: AbortSignal) =>
    (await reads.decision(of, signal)).decision;
  /** What secrecy is about has one of the two pages. */
  const secret = async (signal: AbortSignal): Promise<DecisionRef | undefined> => {
    const { events } = await reads.stream(`${plural}/${id}`, signal);
    const of = secrecyStream.fold(events).imposed?.decision;
    if (of === undefined) return undefined;
    return decision(of, signal).catch(() => goal(of, signal));
  };
  const ask = async (signal: AbortSignal): Promise<DecisionRef | undefined> => {
    if (WITHOUT.includes(plural)) return undefined;
    if (plural === secrecyStream.plural) return secret(signal);
    return plural === "goals" ? goal(id, signal) : decision(id, signal);
  };
  const { body: subject, failure, pending } = useAnswer(ask);
  const settled = computed(
    () => subject.value !== undefined || failure.value !== undefined || !pending.value,
  );
  return { subject, settled };
}
