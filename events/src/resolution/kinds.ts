import { decisionKinds, type Body, type DecisionKind } from "../kit/index.ts";

/** What is said in Dutch that is done to take it, and who takes it where the record names nobody. */
const kind = <Kind extends DecisionKind>(of: Kind, taken: string, body: Body) => ({
  ...decisionKinds[of],
  taken,
  body,
});

/** What is decided as a resolution; kinds differ in their words and in who takes them (domain.md 4.2). */
export const resolutionKinds = {
  "coalition-agreement": kind("coalition-agreement", "gesloten", "factions"),
  "council-programme": kind("council-programme", "vastgesteld", "council"),
  "council-resolution": kind("council-resolution", "genomen", "council"),
  "budget-change": kind("budget-change", "vastgesteld", "council"),
  "policy-plan": kind("policy-plan", "vastgesteld", "council"),
  "executive-programme": kind("executive-programme", "vastgesteld", "executive"),
  "executive-resolution": kind("executive-resolution", "genomen", "executive"),
  "mayor-resolution": kind("mayor-resolution", "genomen", "mayor"),
} as const;

/** A kind of resolution. */
export type ResolutionKind = keyof typeof resolutionKinds;
