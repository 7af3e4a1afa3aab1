import { accept, refuse, refusedDates, refusedStep } from "../../kit/index.ts";
import type {
  CommandDefinition,
  DateRefusal,
  DecisionContext,
  StepRefusal,
  SubjectId,
} from "../../kit/index.ts";
import { SecrecyImposed } from "../events/secrecy-imposed.ts";
import type { Imposed } from "../imposed.ts";
import { secrecySteps, type SecrecyState } from "../state.ts";

/** Why secrecy cannot be imposed as it is said. */
export type ImposingRefusal =
  | { readonly code: "ground-missing" }
  | { readonly code: "decision-unknown"; readonly decision: SubjectId }
  | { readonly code: "field-cannot-be-secret"; readonly field: string };

/** What cannot be left out of what is shown; nothing where all of the decision is secret. */
const unredactable = (
  { decision, fields = [] }: Imposed,
  { redactable }: DecisionContext,
): string | undefined => {
  const possible = fields.length === 0 ? undefined : redactable?.(decision);
  return possible && fields.find((name) => !possible.has(name));
};

/** That it should end before it is there. */
const refusedEnd = (
  { until }: Imposed,
  { dates: { occurredOn } }: DecisionContext,
): DateRefusal | undefined =>
  until !== undefined && until <= occurredOn
    ? { code: "effect-ends-before-start", from: occurredOn, to: until }
    : undefined;

const refusedSecrecy = (input: Imposed, context: DecisionContext): ImposingRefusal | undefined => {
  const { level, ground, decision } = input;
  if (level === "secret" && ground === undefined) return { code: "ground-missing" };
  if (context.kindOf(decision) === undefined) return { code: "decision-unknown", decision };
  const field = unredactable(input, context);
  return field === undefined ? undefined : { code: "field-cannot-be-secret", field };
};

/**
 * Records that a body imposes secrecy on a decision, or on some of its fields. Refuses it without a ground,
 * for a decision that does not exist, and for a field that cannot be left out of what is shown.
 */
export const imposeSecrecy: CommandDefinition<
  SecrecyState,
  "impose-secrecy",
  Imposed,
  StepRefusal | DateRefusal | ImposingRefusal
> = {
  name: "impose-secrecy",
  label: "Geheimhouding opleggen",
  begins: true,
  allowedFrom: secrecySteps.impose,
  input: SecrecyImposed.schema,
  decide: (state, input, context) => {
    const refusal =
      refusedStep(secrecySteps, "impose", state.status) ??
      refusedDates(context) ??
      refusedEnd(input, context) ??
      refusedSecrecy(input, context);
    return refusal === undefined
      ? accept(SecrecyImposed.of(input, context.dates))
      : refuse(refusal);
  },
};
