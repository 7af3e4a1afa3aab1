import type { FieldError } from "../../api/problem.ts";
import { parseDutchDate } from "../../ui/date-text.ts";
import { parseDutchNumber } from "../../ui/number-text.ts";

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

function measurement(draft: GoalDraft, name: "baseline" | "target") {
  const [value = "", unit = "", date = "", source = ""] = ["Value", "Unit", "Date", "Source"].map(
    (part) => draft[name + part],
  );
  if (![value, unit, date, source].some((text) => text.trim())) return undefined;
  return {
    value: parseDutchNumber(value),
    unit: unit.trim(),
    date: parseDutchDate(date),
    source: source.trim(),
  };
}

const MEASURED: readonly ("baseline" | "target")[] = ["baseline", "target"];

const filled = (facts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== ""),
  );

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

type Rule = readonly [wrong: boolean, field: string, message: string];

function measurementRules(draft: GoalDraft, name: "baseline" | "target"): readonly Rule[] {
  const given = measurement(draft, name);
  if (!given) return [];
  return [
    [given.value === undefined, `${name}.value`, "field.number-invalid"],
    [given.unit === "", `${name}.unit`, "set-goal.unit-missing"],
    [given.date === undefined, `${name}.date`, "field.date-invalid"],
    [given.source === "", `${name}.source`, "set-goal.source-missing"],
  ];
}

/** What the form itself can see is wrong, as message keys per field. */
export function checkGoal(draft: GoalDraft): FieldError[] {
  const rules: readonly Rule[] = [
    [draft.title.trim() === "", "title", "set-goal.title-missing"],
    ...MEASURED.flatMap((name) => measurementRules(draft, name)),
    [parseDutchDate(draft.occurredOn) === undefined, "occurredOn", "field.date-invalid"],
  ];
  return rules.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}
