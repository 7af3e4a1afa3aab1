import type { Problem } from "../api/problem.ts";

/** Somebody else recorded something since the version a form worked with. */
export interface Conflict {
  /** The version the form worked with. */
  readonly expected: number;
}

/** Whether a problem is that somebody was first. */
export function conflictOf(problem: Problem | undefined): Conflict | undefined {
  if (problem?.status !== 409 && problem?.status !== 412) return undefined;
  const { expected, actual } = problem.facts ?? {};
  return typeof expected === "number" && typeof actual === "number" ? { expected } : undefined;
}
