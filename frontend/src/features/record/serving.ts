import { canTrace, traceTypes } from "@doelspoor/events";
import { isKind } from "../../forms/catalogue.ts";
import type { Draft } from "../../forms/draft.ts";
import type { FormIssue } from "../../forms/issues.ts";

/** Longest intention the log keeps, in characters. */
export const INTENTION_LENGTH = 400;

/** Paths of the second part of the form: which goal the decision serves, how, and with what intention. */
export const SERVES = {
  goal: "serves.target",
  type: "serves.type",
  intention: "serves.intention",
} as const;

/** The types of traces that a kind of decision can have to a goal. */
export const goalTraces = (kind: string): readonly string[] =>
  isKind(kind) ? traceTypes.filter((type) => canTrace(type, kind, "goal")) : [];

/** Whether anybody began to say which goal it serves. */
export const isServing = (draft: Draft): boolean =>
  [SERVES.goal, `${SERVES.goal}:title`, SERVES.intention].some(
    (path) => (draft[path] ?? "").trim() !== "",
  );

/** What is wrong with the second part; nothing when it is left empty. */
export function servingIssues(draft: Draft): readonly FormIssue[] {
  if (!isServing(draft)) return [];
  const intention = (draft[SERVES.intention] ?? "").trim();
  return [
    ...((draft[SERVES.goal] ?? "") === "" ? [{ path: SERVES.goal, code: "choose-goal" }] : []),
    ...(intention === "" ? [{ path: SERVES.intention, code: "missing" }] : []),
    ...(intention.length > INTENTION_LENGTH
      ? [{ path: SERVES.intention, code: "too-long", bound: INTENTION_LENGTH }]
      : []),
  ];
}

/** How the decision serves the goal; it aims at it unless another is chosen. */
export const chosenType = (draft: Draft): string => draft[SERVES.type] ?? "aims-at";

/** The trace from a decision to the goal chosen, as the server takes it. */
export const servingTrace = (source: string, draft: Draft, occurredOn: string | undefined) => ({
  source,
  target: draft[SERVES.goal],
  type: chosenType(draft),
  intention: (draft[SERVES.intention] ?? "").trim(),
  occurredOn,
});
