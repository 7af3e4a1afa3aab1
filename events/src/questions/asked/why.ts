import * as z from "zod/mini";
import { subjectId } from "../../kit/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import type { DecisionRef, Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import type { Asked } from "../dossier.ts";
import { refById } from "../refs.ts";
import { changerOf, decidersOf, forceOf, lastChangeOf, stepsOf, waysToGoals } from "../why/why.ts";
import type { Changer, Decider, WhyStep } from "../why/why.ts";
import { named } from "../naming.ts";
import { tellGoals, tellWhy, type Force } from "../why/text.ts";

/** A goal that a decision should help reach. */
export interface WhyGoal {
  readonly goal: DecisionRef;
  /** Day from which the goal counts no more. */
  readonly endedOn?: IsoDate | undefined;
}

/** Why a decision, a rule, a contract or a service is there (domain.md N20, F12, F81, F91). */
export interface Why extends Verdict {
  readonly decision: DecisionRef;
  /** One paragraph that everybody can read. */
  readonly paragraph: string;
  readonly goals: readonly WhyGoal[];
  /** The reason that it gives itself. */
  readonly reason?: string | undefined;
  readonly decidedBy: readonly Decider[];
  readonly force: Force;
  readonly changedOn?: IsoDate | undefined;
  readonly changer?: Changer | undefined;
  readonly reviewOn?: IsoDate | undefined;
  /** The strongest way from a goal down to it. */
  readonly path: readonly WhyStep[];
  /** What was not recorded, each in a sentence. */
  readonly unknown: readonly string[];
}

type Found = Omit<Why, keyof Verdict | "paragraph" | "unknown">;

const goalsOf = (asked: Asked, ids: readonly SubjectId[]): readonly WhyGoal[] =>
  [...new Set(ids)].flatMap((id) => {
    const goal = refById(asked.view, id);
    const { state, since } = forceOf(asked, id);
    if (goal === undefined) return [];
    return [{ goal, ...(state === "counts" ? {} : { endedOn: since }) }];
  });

const found = (asked: Asked, decision: DecisionRef): Found => {
  const { view } = asked;
  const { id } = decision;
  const ways = waysToGoals(asked, id);
  const [strongest] = ways;
  return {
    decision,
    goals: goalsOf(
      asked,
      ways.flatMap((way) => way.at(-1)?.target ?? []),
    ),
    reason: view.text(id, "why") ?? view.text(id, "motivation"),
    decidedBy: decidersOf(asked, id),
    force: forceOf(asked, id),
    changedOn: lastChangeOf(asked, id)?.occurredOn,
    changer: changerOf(asked, id),
    reviewOn: view.text(id, "review-on"),
    path: strongest === undefined ? [] : stepsOf(asked, id, strongest),
  };
};

const toldOf = ({ decision, goals, decidedBy, changer, ...rest }: Found, today: IsoDate) => ({
  ...rest,
  kind: decision.kind,
  title: decision.title,
  goals: goals.map(({ goal: { title }, endedOn }) => ({ title, endedOn })),
  decided: decidedBy.map(({ decision: decided, ...how }) => ({
    ...how,
    about: decided.id === decision.id ? undefined : named(decided),
  })),
  changer: changer?.sentence,
  today,
});

const unknownOf = ({ decision, goals, decidedBy, changer, reviewOn, force }: Found) => {
  const lacks: readonly (readonly [boolean, string])[] = [
    [goals.length === 0 && decision.kind !== "goal", "Welk doel het dient, is niet vastgelegd."],
    [decidedBy.every(({ body, vote }) => body === undefined && vote === undefined), "Wie dit besloot, is niet vastgelegd."],
    [force.state === "counts" && changer === undefined, "Wie dit kan veranderen, is niet vastgelegd."],
    [force.state === "counts" && reviewOn === undefined, "Wanneer er opnieuw naar wordt gekeken, is niet vastgelegd."],
  ]; // prettier-ignore
  return lacks.filter(([lacking]) => lacking).map(([, sentence]) => sentence);
};

const evidenceOf = (asked: Asked, { decision, goals, decidedBy, path }: Found) => {
  const { view } = asked;
  const stated = [decision.id, ...goals.map(({ goal }) => goal.id)].flatMap(
    (id) => view.decision(id)?.statusAt ?? [],
  );
  const facts = view
    .standing(decision.id)
    .filter((fact) => fact.kind === "text" && ["why", "motivation", "review-on"].includes(fact.key))
    .map(({ statedAt }) => statedAt);
  const positions: readonly Position[] = [
    ...stated,
    ...facts,
    ...decidedBy.map(({ position }) => position),
    ...path.flatMap(({ position }) => position ?? []),
    ...[lastChangeOf(asked, decision.id)].flatMap((change) => change?.position ?? []),
  ];
  return [...new Set(positions)].sort((left, right) => left - right);
};

/** Why something is there: for whoever carries it out, and for everybody. */
export const why = defineQuestion({
  name: "why",
  label: "Waarom bestaat dit?",
  english: "Why is this there?",
  input: z.object({ decision: subjectId() }),
  answer: (asked: Asked, { decision: id }): Why | undefined => {
    const decision = refById(asked.view, id);
    if (decision === undefined) return undefined;
    const facts = found(asked, decision);
    const told = toldOf(facts, asked.moment.asOf);
    return {
      moment: asked.moment,
      sentence: tellGoals(told),
      paragraph: tellWhy(told),
      ...facts,
      unknown: unknownOf(facts),
      evidence: evidenceOf(asked, facts),
    };
  },
});
