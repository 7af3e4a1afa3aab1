import { decides, type DecisionKind } from "@doelspoor/events";
import { useWords } from "./use-words.ts";

/** Counts what stands in a list: goals, decisions, and what decides nothing, each by its own word. */
export function useCounted() {
  const { t, number, list } = useWords();
  return (rows: readonly { readonly kind: DecisionKind }[]): string => {
    const goals = rows.filter(({ kind }) => kind === "goal").length;
    const decisions = rows.filter(decides).length;
    const others = rows.length - goals - decisions;
    return list([
      ...(goals > 0 ? [t("overview.goals", { count: number(goals) }, goals)] : []),
      ...(decisions > 0 ? [t("decision.count", { count: number(decisions) }, decisions)] : []),
      ...(others > 0 ? [t("decision.count-other", { count: number(others) }, others)] : []),
    ]);
  };
}
