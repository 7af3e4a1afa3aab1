import type { DecisionKind } from "@doelspoor/events";
import type { IconName } from "../ui/icons.ts";
import type { Place } from "../ui/place.ts";

interface KindLook {
  readonly icon: IconName;
  /** What it does in law, as a code of `kind-effect`. */
  readonly effect: string;
}

const political = { icon: "fan", effect: "political" } as const;
const ofCouncil = { icon: "fan", effect: "resolution" } as const;
const ofCollege = { icon: "columns", effect: "resolution" } as const;
const power = { icon: "columns", effect: "power" } as const;
const rules = { icon: "book", effect: "rules" } as const;
const policy = { icon: "book", effect: "policy" } as const;
const joint = { icon: "book", effect: "joint" } as const;

/** Sign and effect of every kind of decision. */
const looks: Readonly<Record<DecisionKind, KindLook>> = {
  goal: { icon: "target", effect: "goal" },
  motion: { icon: "fan", effect: "motion" },
  amendment: { icon: "pen", effect: "amendment" },
  subamendment: { icon: "pen", effect: "amendment" },
  proposal: { icon: "document", effect: "proposal" },
  "members-proposal": { icon: "document", effect: "proposal" },
  question: { icon: "bubble", effect: "question" },
  "coalition-agreement": political,
  "council-programme": political,
  "council-resolution": ofCouncil,
  "budget-change": ofCouncil,
  "executive-programme": { icon: "columns", effect: "political" },
  "executive-resolution": ofCollege,
  "mayor-resolution": ofCollege,
  letter: { icon: "document", effect: "letter" },
  assignment: { icon: "columns", effect: "assignment" },
  commitment: { icon: "bubble", effect: "commitment" },
  delegation: power,
  mandate: power,
  "sub-mandate": power,
  "power-of-attorney": power,
  authorisation: power,
  "by-law": rules,
  "further-rules": rules,
  "policy-rule": policy,
  "policy-plan": policy,
  "joint-arrangement": joint,
  "joint-resolution": joint,
  tender: { icon: "clipboard", effect: "tender" },
  contract: { icon: "contract", effect: "contract" },
  grant: { icon: "contract", effect: "grant" },
};
const unknown: KindLook = { icon: "document", effect: "resolution" };
const byKind = new Map<string, KindLook>(Object.entries(looks));

/** The sign of a kind of decision. */
export const kindIcon = (kind: string): IconName => (byKind.get(kind) ?? unknown).icon;

/** What a kind of decision does in law. */
export const kindEffect = (kind: string): string => (byKind.get(kind) ?? unknown).effect;

/** The page of a decision; goals have one of their own. */
export const placeOf = (decision: { readonly kind: string; readonly id: string }): Place => ({
  name: decision.kind === "goal" ? "goal" : "decision",
  params: { id: decision.id },
});
