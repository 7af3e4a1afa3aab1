import type { FieldError } from "../../api/problem.ts";
import { parseDutchDate } from "../../ui/date-text.ts";

/** Longest intention the log keeps, in characters. */
export const INTENTION_LENGTH = 400;

/** The form as it is typed. */
export interface TraceDraft extends Record<string, string> {
  target: string;
  targetText: string;
  targetKind: string;
  type: string;
  intention: string;
  occurredOn: string;
}

/** The command as the server takes it. */
export const traceCommand = (source: string, draft: TraceDraft): Record<string, unknown> => ({
  source,
  target: draft.target,
  type: draft.type,
  intention: draft.intention.trim(),
  occurredOn: parseDutchDate(draft.occurredOn),
});

/** What the form itself can see is wrong, as message keys per field. */
export function checkTrace(draft: TraceDraft): FieldError[] {
  const intention = draft.intention.trim();
  const rules: readonly (readonly [boolean, string, string])[] = [
    [draft.target === "", "target", "lay-trace.to-missing"],
    [intention === "", "intention", "lay-trace.intention-missing"],
    [intention.length > INTENTION_LENGTH, "intention", "lay-trace.intention-long"],
    [parseDutchDate(draft.occurredOn) === undefined, "occurredOn", "field.date-invalid"],
  ];
  return rules.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}
