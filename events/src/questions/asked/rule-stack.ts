import * as z from "zod/mini";
import { dutchCount, dutchDate, text } from "../../kit/index.ts";
import type { Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import type { Asked } from "../dossier.ts";
import { inOrder } from "../legality/kit.ts";
import { stackOf, type Stack, type StackPlace } from "../orphans/stack.ts";
import { testedRules, type TestedRule } from "../orphans/orphans.ts";

/** A target group or a neighbourhood with rules of its own. */
export interface StackChoice {
  readonly name: string;
  readonly rules: number;
}

/** What the rules in force ask together of a target group or in a neighbourhood (domain.md N7, F75, F77). */
export interface RuleStack extends Verdict {
  /** All target groups and neighbourhoods that rules in force name, the most rules first. */
  readonly targetGroups: readonly StackChoice[];
  readonly neighbourhoods: readonly StackChoice[];
  /** The stack that was asked for; else one of each target group, then one of each neighbourhood. */
  readonly stacks: readonly Stack[];
}

/** Rules of one group, under the name that the first of them gives it. */
interface Group {
  readonly name: string;
  readonly rules: TestedRule[];
}

type Key = "target-group" | "neighbourhood";

const same = (name: string): string => name.trim().toLowerCase();

const groupsBy = ({ view }: Asked, rules: readonly TestedRule[], key: Key): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const rule of rules) {
    const name = view.text(rule.decision.id, key);
    if (name === undefined) continue;
    const group = groups.get(same(name)) ?? { name, rules: [] };
    group.rules.push(rule);
    groups.set(same(name), group);
  }
  return [...groups.values()].sort((left, right) => right.rules.length - left.rules.length);
};

/** Whether a rule names what is wanted; nothing is wanted of it where that is left out. */
const names = (name: string | undefined, wanted: string | undefined): boolean =>
  wanted === undefined || (name !== undefined && same(name) === same(wanted));

/**
 * The rules for a place. Of one target group in one neighbourhood also those that hold for that group
 * everywhere.
 */
const rulesFor = ({ view }: Asked, rules: readonly TestedRule[], place: StackPlace) => {
  const { targetGroup, neighbourhood } = place;
  return rules.filter(({ decision: { id } }) => {
    const where = view.text(id, "neighbourhood");
    const everywhere = targetGroup !== undefined && where === undefined;
    return (
      names(view.text(id, "target-group"), targetGroup) &&
      (everywhere || names(where, neighbourhood))
    );
  });
};

const choicesOf = (groups: readonly Group[]): readonly StackChoice[] =>
  groups.map(({ name, rules }) => ({ name, rules: rules.length }));

const toldAll = ({ moment }: Asked, stacks: readonly Stack[]): string => {
  const on = `Op ${dutchDate(moment.asOf)}`;
  const [highest] = [...stacks].sort((left, right) => right.rules.length - left.rules.length);
  if (highest === undefined) return `${on} noemt geen geldende regel een doelgroep of een buurt.`;
  const { targetGroup, neighbourhood, rules } = highest;
  const whom =
    targetGroup === undefined ? `in ${neighbourhood ?? ""}` : `voor de doelgroep “${targetGroup}”`;
  return `${on} ligt de hoogste stapel ${whom}: ${dutchCount(rules.length, "regel of plan", "regels en plannen")}.`;
};

const stacksFor = (asked: Asked, rules: readonly TestedRule[], place: StackPlace) => {
  const groups = groupsBy(asked, rules, "target-group");
  const places = groupsBy(asked, rules, "neighbourhood");
  const isAsked = place.targetGroup !== undefined || place.neighbourhood !== undefined;
  const stacks = isAsked
    ? [stackOf(asked, place, rulesFor(asked, rules, place))]
    : [
        ...groups.map(({ name, rules: own }) => stackOf(asked, { targetGroup: name }, own)),
        ...places.map(({ name, rules: own }) => stackOf(asked, { neighbourhood: name }, own)),
      ];
  return { stacks, targetGroups: choicesOf(groups), neighbourhoods: choicesOf(places), isAsked };
};

/** How high is the stack of rules for a target group, or in a neighbourhood? */
export const ruleStack = defineQuestion({
  name: "rule-stack",
  label: "Stapelkaart",
  english: "Stack of rules",
  input: z.object({
    targetGroup: z.optional(text(200)),
    neighbourhood: z.optional(text(200)),
  }),
  answer: (asked: Asked, place): RuleStack => {
    const rules = testedRules(asked);
    const { isAsked, ...found } = stacksFor(asked, rules, place);
    const [only] = found.stacks;
    const sentence = isAsked ? only?.sentence : undefined;
    return {
      moment: asked.moment,
      sentence: sentence ?? toldAll(asked, found.stacks),
      evidence: inOrder(found.stacks.flatMap(({ evidence }) => evidence)),
      ...found,
    };
  },
});
