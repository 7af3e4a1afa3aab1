import { keysOf, type DecisionKind } from "../kit/index.ts";

interface TraceKind {
  readonly label: string;
  /** "… dient het doel …": the verb between two decisions. */
  readonly verb: string;
  readonly from: readonly DecisionKind[];
  readonly to: readonly DecisionKind[];
}

const proposals = ["proposal", "members-proposal"] as const;
const raised = ["motion", "amendment", "subamendment", ...proposals, "question"] as const;
const agreements = ["coalition-agreement", "council-programme", "executive-programme"] as const;
const ofCouncil = ["council-resolution", "budget-change", "delegation"] as const;
const ofExecutive = ["executive-resolution", "mayor-resolution"] as const;
const resolutions = [...ofCouncil, ...ofExecutive] as const;
const rules = ["by-law", "further-rules", "policy-rule"] as const;
const policy = [...rules, "policy-plan"] as const;
const joint = ["joint-arrangement", "joint-resolution"] as const;
const powers = [
  "delegation",
  "mandate",
  "sub-mandate",
  "power-of-attorney",
  "authorisation",
] as const;
const tasks = ["assignment", "commitment"] as const;
const purchases = ["tender", "contract", "grant"] as const;

/** All that can be decided, in the order of the chain. */
const decided = [
  ...raised, ...agreements, ...resolutions, ...tasks, ...powers, ...policy, ...joint, ...purchases,
] as const satisfies readonly DecisionKind[]; // prettier-ignore

/** What may follow on something: also a letter, which tells and decides nothing. */
const told = [...decided, "letter"] as const satisfies readonly DecisionKind[];

/** What carries a decision out. */
const carriedOutBy = [
  ...ofExecutive, "executive-programme", "council-resolution", "budget-change", ...tasks, ...powers,
  ...policy, ...joint, ...purchases,
] as const satisfies readonly DecisionKind[]; // prettier-ignore

/**
 * Types of traces and between which kinds they can exist (domain.md 4.5). Each runs from a decision to
 * what it rests on. Nothing is bound by a motion (L1): a motion asks. An amendment changes a proposal
 * and nothing else (L2; Gemeentewet art. 147b).
 */
export const traceKinds = {
  "aims-at": { label: "beoogt", verb: "dient", from: decided, to: ["goal"] },
  concretises: { label: "concretiseert", verb: "werkt uit", from: ["goal"], to: ["goal"] },
  "comes-from": {
    label: "komt uit",
    verb: "komt uit",
    from: ["goal"],
    to: [...agreements, ...raised, ...resolutions, ...policy],
  },
  "follows-from": {
    label: "naar aanleiding van",
    verb: "volgt op",
    from: told,
    to: told,
  },
  answers: {
    label: "beantwoordt",
    verb: "beantwoordt",
    from: [...tasks, ...ofExecutive, "policy-plan", "letter"],
    to: ["motion", "question"],
  },
  "assigned-by": {
    label: "opgedragen bij",
    verb: "is opgedragen bij",
    from: ["assignment"],
    to: ["motion", ...proposals, ...agreements, ...resolutions, ...policy, "assignment"],
  },
  implements: {
    label: "geeft uitvoering aan",
    verb: "geeft uitvoering aan",
    from: carriedOutBy,
    to: decided,
  },
  "adopted-by": {
    label: "vastgesteld bij",
    verb: "is vastgesteld bij",
    from: [...policy, ...powers, ...joint, ...purchases, ...agreements],
    to: [...proposals, ...resolutions],
  },
  "based-on": {
    label: "heeft grondslag in",
    verb: "heeft grondslag in",
    from: [...resolutions, ...policy, ...powers, ...joint, ...purchases],
    to: [...resolutions, ...policy, ...joint],
  },
  "bound-by": {
    label: "gebonden aan",
    verb: "is gebonden aan",
    from: carriedOutBy,
    to: [...resolutions, ...policy, ...joint, "contract"],
  },
  "decided-under": {
    label: "genomen krachtens",
    verb: "is genomen krachtens",
    from: [...ofExecutive, ...rules, ...purchases],
    to: powers,
  },
  "sub-mandates": {
    label: "ondermandaat van",
    verb: "is ondermandaat van",
    from: ["sub-mandate"],
    to: ["mandate", "sub-mandate", "power-of-attorney", "authorisation"],
  },
  "awarded-in": { label: "gegund in", verb: "is gegund in", from: ["contract"], to: ["tender"] },
  amends: {
    label: "wijzigt",
    verb: "wijzigt",
    from: ["amendment", "subamendment", ...resolutions, ...policy, ...joint],
    to: [...proposals, "amendment", ...agreements, ...resolutions, ...policy, ...joint],
  },
  replaces: {
    label: "vervangt",
    verb: "vervangt",
    from: [...agreements, ...resolutions, ...powers, ...policy, ...joint, ...purchases],
    to: [...agreements, ...resolutions, ...powers, ...policy, ...joint, ...purchases],
  },
  repeals: {
    label: "trekt in",
    verb: "trekt in",
    from: [...proposals, ...resolutions, ...policy],
    to: [...resolutions, ...tasks, ...powers, ...policy, "grant"],
  },
  "condition-for": {
    label: "voorwaarde voor",
    verb: "is voorwaarde voor",
    from: decided,
    to: ["goal"],
  },
  "side-effect-on": {
    label: "neveneffect op",
    verb: "heeft een neveneffect op",
    from: decided,
    to: ["goal"],
  },
} as const satisfies Readonly<Record<string, TraceKind>>;

/** A type of trace. */
export type TraceType = keyof typeof traceKinds;

/** Codes of all types of traces, for a schema. */
export const traceTypes = keysOf(traceKinds);

/** What an amendment, and nothing else, changes (L2; Gemeentewet art. 147b). */
const draft: readonly DecisionKind[] = proposals;

/** What an amendment may change differs from what a decision may change. */
const canAmend = (from: DecisionKind, to: DecisionKind): boolean =>
  (from === "amendment") === draft.includes(to) &&
  (from === "subamendment") === (to === "amendment");

/** Whether a trace of this type can exist between these kinds of decisions. */
export const canTrace = (type: TraceType, from: DecisionKind, to: DecisionKind): boolean => {
  const kind: TraceKind = traceKinds[type];
  if (type === "amends" && !canAmend(from, to)) return false;
  return kind.from.includes(from) && kind.to.includes(to);
};
