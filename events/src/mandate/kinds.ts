import { decisionKinds, type Body, type DecisionKind } from "../kit/index.ts";

/** What whoever holds a power may do with it (Awb art. 10:1, 10:12, 10:13). */
export const powers = {
  decisions: "besluiten nemen",
  "private-law-acts": "privaatrechtelijke rechtshandelingen verrichten",
  "factual-acts": "handelingen verrichten die geen van beide zijn",
} as const;

/** What whoever holds a power may do with it. */
export type Power = keyof typeof powers;

/**
 * Powers that the council may not delegate (Gemeentewet art. 156 lid 2) or that no body may mandate (Awb art. 10:3):
 * recorded where the text covers them, so that it can be signalled.
 */
export const reservedPowers = {
  "audit-office": { label: "de rekenkamer", article: "Gemeentewet art. 156 lid 2" },
  inquiry: { label: "het onderzoek door de raad", article: "Gemeentewet art. 156 lid 2" },
  budget: { label: "de begroting", article: "Gemeentewet art. 156 lid 2" },
  accounts: { label: "de jaarrekening", article: "Gemeentewet art. 156 lid 2" },
  penalties: { label: "straf op overtreding", article: "Gemeentewet art. 156 lid 2" },
  "finance-by-laws": {
    label: "de verordeningen van artikel 212, 213 en 213a",
    article: "Gemeentewet art. 156 lid 2",
  },
  accountant: { label: "de aanwijzing van de accountant", article: "Gemeentewet art. 156 lid 2" },
  taxes: { label: "gemeentelijke belastingen", article: "Gemeentewet art. 156 lid 2" },
  "generally-binding-rules": {
    label: "algemeen verbindende voorschriften",
    article: "Awb art. 10:3",
  },
  "qualified-majority": {
    label: "besluiten met een versterkte meerderheid",
    article: "Awb art. 10:3",
  },
  annulment: { label: "vernietiging of onthouding van goedkeuring", article: "Awb art. 10:3" },
  "own-objection": { label: "bezwaar tegen een eigen besluit", article: "Awb art. 10:3" },
} as const;

/** A power that may not be delegated or mandated. */
export type ReservedPower = keyof typeof reservedPowers;

const kind = <Kind extends DecisionKind>(of: Kind, grantor: Body, power: Power) => ({
  ...decisionKinds[of],
  grantor,
  power,
});

/**
 * Ways to let another decide or act, each with the body that usually does so and what it usually covers:
 * delegation (Awb art. 10:13; Gemeentewet art. 156), mandate (10:1), sub-mandate (10:9), power of attorney and
 * authorisation (10:12). The mayor represents the municipality and may let others do so (Gemeentewet
 * art. 171).
 */
export const mandateKinds = {
  delegation: kind("delegation", "council", "decisions"),
  mandate: kind("mandate", "executive", "decisions"),
  "sub-mandate": kind("sub-mandate", "organisation", "decisions"),
  "power-of-attorney": kind("power-of-attorney", "mayor", "private-law-acts"),
  authorisation: kind("authorisation", "executive", "factual-acts"),
} as const;

/** A way to let another decide or act. */
export type MandateKind = keyof typeof mandateKinds;
