/** Columns of the chain, from goal to result. */
export type Level =
  "goal" | "council" | "executive" | "rules" | "procurement" | "contract" | "result";

interface KindWords {
  /** Dutch name, without article. */
  readonly label: string;
  /** The name with its article, as a sentence begins. */
  readonly article: string;
  readonly level: Level;
}

/** What can stand in a chain (domain.md 4.2), each on one level. */
export const decisionKinds = {
  goal: { label: "doel", article: "Het doel", level: "goal" },
  motion: { label: "motie", article: "De motie", level: "council" },
  amendment: { label: "amendement", article: "Het amendement", level: "council" },
  subamendment: { label: "subamendement", article: "Het subamendement", level: "council" },
  proposal: { label: "raadsvoorstel", article: "Het raadsvoorstel", level: "council" },
  "members-proposal": {
    label: "initiatiefvoorstel",
    article: "Het initiatiefvoorstel",
    level: "council",
  },
  question: { label: "raadsvraag", article: "De raadsvraag", level: "council" },
  "coalition-agreement": {
    label: "coalitieakkoord",
    article: "Het coalitieakkoord",
    level: "council",
  },
  "council-programme": { label: "raadsprogramma", article: "Het raadsprogramma", level: "council" },
  "council-resolution": { label: "raadsbesluit", article: "Het raadsbesluit", level: "council" },
  "budget-change": {
    label: "begrotingswijziging",
    article: "De begrotingswijziging",
    level: "council",
  },
  "executive-programme": {
    label: "collegeprogramma",
    article: "Het collegeprogramma",
    level: "executive",
  },
  "executive-resolution": {
    label: "collegebesluit",
    article: "Het collegebesluit",
    level: "executive",
  },
  "mayor-resolution": {
    label: "burgemeestersbesluit",
    article: "Het burgemeestersbesluit",
    level: "executive",
  },
  letter: { label: "collegebrief", article: "De collegebrief", level: "executive" },
  assignment: { label: "opdracht", article: "De opdracht", level: "executive" },
  commitment: { label: "toezegging", article: "De toezegging", level: "executive" },
  delegation: { label: "delegatiebesluit", article: "Het delegatiebesluit", level: "executive" },
  mandate: { label: "mandaat", article: "Het mandaat", level: "executive" },
  "sub-mandate": { label: "ondermandaat", article: "Het ondermandaat", level: "executive" },
  "power-of-attorney": { label: "volmacht", article: "De volmacht", level: "executive" },
  authorisation: { label: "machtiging", article: "De machtiging", level: "executive" },
  "by-law": { label: "verordening", article: "De verordening", level: "rules" },
  "further-rules": { label: "nadere regels", article: "De nadere regels", level: "rules" },
  "policy-rule": { label: "beleidsregel", article: "De beleidsregel", level: "rules" },
  "policy-plan": { label: "beleidsplan", article: "Het beleidsplan", level: "rules" },
  "joint-arrangement": {
    label: "gemeenschappelijke regeling",
    article: "De gemeenschappelijke regeling",
    level: "rules",
  },
  "joint-resolution": {
    label: "besluit van een gemeenschappelijke regeling",
    article: "Het besluit van een gemeenschappelijke regeling",
    level: "rules",
  },
  tender: { label: "aanbesteding", article: "De aanbesteding", level: "procurement" },
  contract: { label: "contract", article: "Het contract", level: "contract" },
  grant: { label: "subsidie", article: "De subsidie", level: "contract" },
} as const satisfies Readonly<Record<string, KindWords>>;

/** What can stand in a chain. */
export type DecisionKind = keyof typeof decisionKinds;
