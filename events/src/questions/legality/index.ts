import type { DecisionView } from "../../chain/index.ts";
import type { Signal } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import type { LegalityRule } from "./kit.ts";
import * as l03 from "./l03-adopted-by.ts";
import { policyRuleWithoutPower } from "./l04-policy-rule-without-power.ts";
import * as l05 from "./l05-delegation.ts";
import * as l06 from "./l06-mandate.ts";
import * as l07 from "./l07-contract.ts";
import * as l08 from "./l08-contract-changes.ts";
import * as l09 from "./l09-joint-arrangement.ts";
import { groundLapsed } from "./l11-ground-lapsed.ts";
import { aldermanAlone } from "./l12-alderman-alone.ts";
import { executiveUnheard } from "./q147a-executive-unheard.ts";

export type { LegalityRule } from "./kit.ts";

/**
 * The rules of legality that signal (domain.md 4.5 as law.md corrects it). L1, L2, L10 and L13 are not here: what
 * they exclude is refused when it is recorded.
 */
export const legalityRules: readonly LegalityRule[] = [
  ...Object.values(l03),
  policyRuleWithoutPower,
  ...Object.values(l05),
  ...Object.values(l06),
  ...Object.values(l07),
  ...Object.values(l08),
  ...Object.values(l09),
  groundLapsed,
  aldermanAlone,
  executiveUnheard,
];

/** What looks wrong in law about a decision on the date asked about, by what was known; nothing is judged. */
export const legalitySignals = (asked: Asked, decision: DecisionView): readonly Signal[] =>
  legalityRules.flatMap(({ look }) => look(asked, decision));
