import type { FieldError } from "../../api/http.ts";
import { parseDutchDate } from "../../ui/date-text.ts";

/** The form as it is typed; every field is text. */
export interface GoalDraft extends Record<string, string> {
  title: string;
  description: string;
  targetGroup: string;
  effect: string;
  direction: string;
  level: string;
  baselineValue: string;
  baselineUnit: string;
  baselineDate: string;
  baselineSource: string;
  targetValue: string;
  targetUnit: string;
  targetDate: string;
  targetSource: string;
  portfolio: string;
  occurredOn: string;
}

export const emptyGoal = (occurredOn: string): GoalDraft => ({
  title: "",
  description: "",
  targetGroup: "",
  effect: "",
  direction: "",
  level: "",
  baselineValue: "",
  baselineUnit: "",
  baselineDate: "",
  baselineSource: "",
  targetValue: "",
  targetUnit: "",
  targetDate: "",
  targetSource: "",
  portfolio: "",
  occurredOn,
});

/** Reads a number as the Dutch write it: 1.250,5. */
export function parseDutchNumber(text: string): number | undefined {
  const plain = text.trim().replace(/\.(?=\d{3}(\D|$))/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function measurement(draft: GoalDraft, name: "baseline" | "target") {
  const [value = "", unit = "", date = "", source = ""] = ["Value", "Unit", "Date", "Source"].map((part) => draft[name + part]);
  if (![value, unit, date, source].some((text) => text.trim())) return undefined;
  return { value: parseDutchNumber(value), unit: unit.trim(), date: parseDutchDate(date), source: source.trim() };
}

const MEASURED: readonly ("baseline" | "target")[] = ["baseline", "target"];

const filled = (facts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ""));

/** The command as the server takes it; what is empty is left out. */
export const goalCommand = (draft: GoalDraft): Record<string, unknown> =>
  filled({
    title: draft.title.trim(),
    description: draft.description.trim(),
    targetGroup: draft.targetGroup.trim(),
    effect: draft.effect.trim(),
    direction: draft.direction,
    level: draft.level,
    baseline: measurement(draft, "baseline"),
    target: measurement(draft, "target"),
    term: parseDutchDate(draft.targetDate),
    portfolio: draft.portfolio.trim(),
    occurredOn: parseDutchDate(draft.occurredOn),
  });

/** What the form itself can see is wrong, as message keys per field. */
export function checkGoal(draft: GoalDraft): FieldError[] {
  const errors: FieldError[] = [];
  const fail = (field: string, message: string): void => void errors.push({ field, message });
  if (draft.title.trim() === "") fail("title", "set-goal.title-missing");
  for (const name of MEASURED) {
    const given = measurement(draft, name);
    if (!given) continue;
    if (given.value === undefined) fail(`${name}.value`, "field.number-invalid");
    if (given.unit === "") fail(`${name}.unit`, "set-goal.unit-missing");
    if (given.date === undefined) fail(`${name}.date`, "field.date-invalid");
    if (given.source === "") fail(`${name}.source`, "set-goal.source-missing");
  }
  if (parseDutchDate(draft.occurredOn) === undefined) fail("occurredOn", "field.date-invalid");
  return errors;
}
