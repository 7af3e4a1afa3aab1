import { RegulationAdopted } from "../events/regulation-adopted.ts";
import { defineRegulationCommand, type RegulationState } from "../state.ts";

/** Without a draft, an adopted regulation must say what it is. */
export interface IdentityRefusal {
  readonly code: "identity-missing";
  readonly missing: readonly ("kind" | "title")[];
}

const refusedIdentity = (
  { status }: RegulationState,
  input: { readonly kind?: unknown; readonly title?: unknown },
): IdentityRefusal | undefined => {
  const missing = (["kind", "title"] as const).filter((field) => input[field] === undefined);
  return status === "none" && missing.length > 0
    ? { code: "identity-missing", missing }
    : undefined;
};

/** Records that a body adopted a regulation, also one of which no draft was recorded. */
export const adoptRegulation = defineRegulationCommand({
  name: "adopt-regulation",
  label: "Vaststelling vastleggen",
  step: "adopt",
  event: RegulationAdopted,
  check: refusedIdentity,
});
