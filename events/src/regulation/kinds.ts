import { decisionKinds, type Body, type DecisionKind } from "../kit/index.ts";

/**
 * Kinds of regulations, each with the body that adopts it where the record names nobody (Gemeentewet
 * art. 147, 156 lid 3; Awb art. 4:81). A policy rule is no generally binding rule (Awb art. 1:3 lid 4).
 */
export const regulationKinds = {
  "by-law": { ...decisionKinds["by-law"], body: "council", generallyBinding: true },
  "further-rules": {
    ...decisionKinds["further-rules"],
    body: "executive",
    generallyBinding: true,
  },
  "policy-rule": { ...decisionKinds["policy-rule"], body: "executive", generallyBinding: false },
} as const satisfies Partial<
  Record<DecisionKind, { readonly body: Body; readonly generallyBinding: boolean }>
>;

/** A kind of regulation. */
export type RegulationKind = keyof typeof regulationKinds;
