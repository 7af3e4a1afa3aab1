import * as z from "zod/mini";
import { dutchCount, dutchDate, subjectId } from "../../kit/index.ts";
import type { IsoDate } from "../../kit/index.ts";
import type { DecisionRef, Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import type { Asked } from "../dossier.ts";
import { inOrder } from "../legality/kit.ts";
import { draftRepeal, type DraftRepeal } from "../orphans/repeal.ts";
import { changerOf, testedRule, testedRules, toldFindings } from "../orphans/orphans.ts";
import type { Burden, OrphanFinding, RuleChanger, TestedRule } from "../orphans/orphans.ts";
import { refOf } from "../refs.ts";

/** A rule in force that may be one too many. */
export interface OrphanedRule {
  readonly rule: DecisionRef;
  readonly targetGroup?: string | undefined;
  readonly neighbourhood?: string | undefined;
  readonly findings: readonly OrphanFinding[];
  readonly burden: Burden;
  /** Schrapscore: number of causes, demands, controls and reports together. */
  readonly score: number;
  /** Day by which it was to be looked at again. */
  readonly reviewOn?: IsoDate | undefined;
  readonly changer: RuleChanger;
  readonly draft: DraftRepeal;
}

/** Rules in force without goal, why, explanation, ground or use (domain.md N7, F12, F47, F48). */
export interface OrphanedRules extends Verdict {
  /** How many rules in force were tested, and how many of them were found. */
  readonly tested: number;
  readonly found: number;
  /** The rules found, the highest score first. */
  readonly rows: readonly OrphanedRule[];
  /** How many rows are left out because the list would be too long. */
  readonly leftOut: number;
}

/** Most rows that are given at once. */
const MOST = 500;

const byScore = (left: TestedRule, right: TestedRule): number =>
  right.score - left.score || right.findings.length - left.findings.length;

const rowOf = (asked: Asked, rule: TestedRule): OrphanedRule => {
  const { view } = asked;
  const { id } = rule.decision;
  const findings = toldFindings(rule);
  return {
    rule: refOf(view, rule.decision),
    targetGroup: view.text(id, "target-group"),
    neighbourhood: view.text(id, "neighbourhood"),
    findings,
    burden: rule.burden,
    score: rule.score,
    reviewOn: view.text(id, "review-on"),
    changer: changerOf(asked, rule.decision),
    draft: draftRepeal(asked, rule.decision, findings),
  };
};

const toldAll = ({ moment }: Asked, tested: number, found: number): string => {
  const on = `Op ${dutchDate(moment.asOf)}`;
  if (tested === 0) return `${on} gelden er geen regels of beleidsplannen.`;
  const looked = dutchCount(tested, "geldende regel", "geldende regels");
  if (found === 0) return `${on} is er over ${looked} niets te vragen.`;
  const verb = found === 1 ? "roept" : "roepen";
  return `${on} ${verb} ${found} van de ${looked} de vraag op of wij ze nog nodig hebben.`;
};

const toldOne = (rule: TestedRule | undefined, rows: readonly OrphanedRule[]): string => {
  if (rule === undefined) return "Dit is geen geldende regel en geen geldend beleidsplan.";
  const [first] = rows[0]?.findings ?? [];
  return first?.sentence ?? "Over deze regel is niets te vragen: doel, waarom en uitleg zijn er.";
};

const answered = (asked: Asked, tested: readonly TestedRule[]) => {
  const orphans = tested.filter(({ findings }) => findings.length > 0).sort(byScore);
  const rows = orphans.slice(0, MOST).map((rule) => rowOf(asked, rule));
  return {
    moment: asked.moment,
    tested: tested.length,
    found: orphans.length,
    rows,
    leftOut: orphans.length - rows.length,
    evidence: inOrder(rows.flatMap(({ findings }) => findings.flatMap((each) => each.evidence))),
  };
};

/** Which rules in force may be one too many, who can change them, and how a repeal may read? */
export const orphanedRules = defineQuestion({
  name: "orphaned-rules",
  label: "Weesregels",
  english: "Orphaned rules",
  input: z.object({
    /** One rule; all that are in force where it is left out. */
    rule: z.optional(subjectId()),
  }),
  answer: (asked: Asked, { rule }): OrphanedRules | undefined => {
    if (rule === undefined) {
      const sums = answered(asked, testedRules(asked));
      return { ...sums, sentence: toldAll(asked, sums.tested, sums.found) };
    }
    const decision = asked.view.decision(rule);
    if (decision === undefined) return undefined;
    const found = testedRule(asked, decision);
    const sums = answered(asked, found === undefined ? [] : [found]);
    return { ...sums, sentence: toldOne(found, sums.rows) };
  },
});
