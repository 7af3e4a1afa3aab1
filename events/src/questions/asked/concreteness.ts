import * as z from "zod/mini";
import { subjectId, type SubjectId } from "../../kit/index.ts";
import type { DecisionRef, Verdict } from "../answer.ts";
import type { GoalVerdict } from "../goals/concreteness.ts";
import { defineQuestion } from "../define-question.ts";
import type { Asked } from "../dossier.ts";
import { goalVersions, type GoalVersion } from "../goals/history.ts";
import { evidenceOf, judgedIn, type GoalCheck } from "../goals/verdict.ts";
import { refById, refOf } from "../refs.ts";

/** Whether a goal is concrete, what it says and what is still to be asked (domain.md N5). */
export interface Concreteness extends Verdict {
  readonly goal: DecisionRef;
  readonly verdict: GoalVerdict;
  /** The ten checks, K1 to K10. */
  readonly checks: readonly GoalCheck[];
  /** The questions that are still to be asked, in the order of the checks. */
  readonly questions: readonly string[];
  /** The decision of the council from which it comes; absent where officials alone laid it down. */
  readonly origin?: DecisionRef | undefined;
  /** How concrete it was before, oldest first. */
  readonly history: readonly GoalVersion[];
}

/** The test of domain.md N5 on one goal, on the date asked about. */
export const concretenessOf = (asked: Asked, goal: SubjectId): Concreteness | undefined => {
  const { view, moment } = asked;
  const found = view.decision(goal);
  if (found?.kind !== "goal") return undefined;
  const judgement = judgedIn(asked, goal);
  const { verdict, sentence, findings, origin } = judgement;
  return {
    moment,
    sentence,
    evidence: evidenceOf(judgement),
    goal: refOf(view, found),
    verdict,
    checks: findings,
    questions: findings.flatMap(({ question }) => question ?? []),
    origin: origin && refById(view, origin.decision),
    history: goalVersions(asked, goal),
  };
};

/** Is a goal concrete, a course, vague or empty (domain.md N5)? */
export const concreteness = defineQuestion({
  name: "concreteness",
  label: "Concreetheidstoets",
  english: "Test of concreteness",
  input: z.object({ goal: subjectId() }),
  answer: (asked, { goal }): Concreteness | undefined => concretenessOf(asked, goal),
});
