import type { DecisionView } from "../../chain/index.ts";
import { bodies, decisionKinds } from "../../kit/index.ts";
import { regulationKinds } from "../../regulation/index.ts";
import type { Asked } from "../dossier.ts";
import { changerOf, nameOfRule, type OrphanFinding, type RuleChanger } from "./orphans.ts";

/** A text to start from when a rule is to be repealed; nothing is recorded by it. */
export interface DraftRepeal {
  readonly title: string;
  /** The draft, one paragraph or item a line. */
  readonly lines: readonly string[];
  /** The grounds in one text, as the form to record the repeal asks for them. */
  readonly reason: string;
  /** Form in which the repeal can be recorded once it is decided. */
  readonly plural: string;
  readonly command: string;
}

const asItem = (sentence: string): string =>
  `– ${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, ";")}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const caution = ({ origin, sentence }: RuleChanger): readonly string[] =>
  origin === "own" ? [] : [`Let op: ${sentence}`];

/** Writes the draft of a repeal from what was found about a rule (domain.md F76). */
export const draftRepeal = (
  asked: Asked,
  decision: DecisionView,
  findings: readonly OrphanFinding[],
): DraftRepeal => {
  const changer = changerOf(asked, decision);
  const name = nameOfRule(asked, decision);
  const number = asked.view.text(decision.id, "number");
  const isRegulation = decision.kind in regulationKinds;
  return {
    title: `Intrekking ${decisionKinds[decision.kind].label} ${asked.view.text(decision.id, "title") ?? ""}`,
    lines: [
      `${capital(bodies[changer.body])},`,
      "overwegende dat",
      ...findings.map(({ sentence }) => asItem(sentence)),
      "besluit",
      `1. ${name}${number === undefined ? "" : ` (${number})`} in te trekken;`,
      "2. te bepalen dat dit besluit in werking treedt op [datum].",
      ...caution(changer),
    ],
    reason: findings.map(({ sentence }) => sentence).join(" "),
    plural: isRegulation ? "regulations" : "resolutions",
    command: isRegulation ? "repeal-regulation" : "repeal-resolution",
  };
};
