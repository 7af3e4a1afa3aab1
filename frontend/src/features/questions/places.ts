/** Questions that are asked of all there is, each with the page that tells more. */
export const askedOfAll = [
  ["follow-up", "follow-up"],
  ["forward-agenda", "follow-up"],
  ["order-test", "order-test"],
  ["orphaned-rules", "orphaned-rules"],
  ["rule-stack", "orphaned-rules"],
  ["ripple", "timeline"],
  ["chain-picture", "chain"],
  ["secrecy-register", "secrecies"],
] as const;

/** A question that is asked of all there is. */
export type AskedOfAll = (typeof askedOfAll)[number][0];

/** Questions about one thing, each with the page where that thing is chosen. */
export const askedOfOne: Readonly<Record<string, string>> = {
  why: "decisions",
  trail: "decisions",
  "intent-drift": "decisions",
  concreteness: "goals",
  "below-goal": "goals",
  "chain-diff": "chain",
  "log-entry": "timeline",
};

/** Questions that one page asks, to record by its answer. */
export const askedToRecord: readonly string[] = ["council-night", "empty-phrases", "meetings"];
