import * as z from "zod/mini";
import { dutchCount, dutchDate, dutchEuros, subjectId } from "../../kit/index.ts";
import type { SubjectId, TextKey } from "../../kit/index.ts";
import type { DecisionRef, Verdict } from "../answer.ts";
import { decides } from "../decision/facts.ts";
import { defineQuestion } from "../define-question.ts";
import type { Asked } from "../dossier.ts";
import { meantFor, servingLevels, type ServingLevel } from "../goals/goals.ts";
import { inOrder } from "../legality/kit.ts";
import { named } from "../naming.ts";
import { COUNTED, eurosInForce } from "../order/money.ts";
import { refById } from "../refs.ts";

/** A target group or a neighbourhood, with the number of decisions that name it. */
export interface NamedCount {
  readonly name: string;
  readonly decisions: number;
}

/**
 * Everything done in the name of a goal. What is listed is all that is tied to it; what is counted, in
 * euros and in decisions for a group or a neighbourhood, is what is meant for it and stands.
 */
export interface BelowGoal extends Verdict {
  readonly goal: DecisionRef;
  /** Decisions that are meant for it and stand. */
  readonly decisions: number;
  /**
   * Euros in force, each euro once however many paths lead to it: counted where it is spent, so that a
   * budget, an assignment or a tender counts nothing where a contract, a grant or a resolution below
   * spends its money.
   */
  readonly euros: number;
  /** The same in words. */
  readonly counted: string;
  /** Per level all that is tied to it. The sums of levels are not to be added up: it is the same money. */
  readonly levels: readonly ServingLevel[];
  /** Most decisions first. */
  readonly targetGroups: readonly NamedCount[];
  readonly neighbourhoods: readonly NamedCount[];
}

const countOf = (
  { view }: Asked,
  ids: readonly SubjectId[],
  key: TextKey,
): readonly NamedCount[] => {
  const counts = new Map<string, number>();
  for (const id of ids)
    for (const name of new Set(view.texts(id, key))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, decisions]) => ({ name, decisions }))
    .sort((left, right) => right.decisions - left.decisions || (left.name < right.name ? -1 : 1));
};

const told = (
  { moment }: Asked,
  goal: DecisionRef,
  { decisions, euros }: Pick<BelowGoal, "decisions" | "euros">,
): string => {
  const on = `Op ${dutchDate(moment.asOf)}`;
  if (decisions === 0) return `${on} is er geen besluit dat ${named(goal)} dient.`;
  const verb = decisions === 1 ? "dient" : "dienen";
  const many = dutchCount(decisions, "besluit", "besluiten");
  const money = euros === 0 ? "" : ` Samen gaat daar ${dutchEuros(euros)} in om.`;
  return `${on} ${verb} ${many} ${named(goal)}.${money}`;
};

/** What is done in the name of a goal, for whom, where and for how much. */
export const belowGoal = defineQuestion({
  name: "below-goal",
  label: "Alles voor dit doel",
  english: "All that serves a goal",
  input: z.object({
    /** A goal, or any other decision of which is asked what rests on it. */
    goal: subjectId(),
  }),
  answer: (asked: Asked, { goal: id }): BelowGoal | undefined => {
    const { view, moment } = asked;
    const goal = refById(view, id);
    if (goal === undefined) return undefined;
    const meant = meantFor(asked, id);
    const ids = meant.map((decision) => decision.id);
    const euros = meant.map(eurosInForce(asked, meant)).reduce((sum, each) => sum + each, 0);
    const sums = { decisions: meant.filter(decides).length, euros };
    return {
      moment,
      sentence: told(asked, goal, sums),
      evidence: inOrder(meant.map(({ statusAt }) => statusAt)),
      goal,
      ...sums,
      counted: COUNTED,
      levels: servingLevels(asked, id, meant),
      targetGroups: countOf(asked, ids, "target-group"),
      neighbourhoods: countOf(asked, ids, "neighbourhood"),
    };
  },
});
