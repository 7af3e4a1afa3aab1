import * as z from "zod/mini";
import { dutchNumber, isoDate, text } from "../kit/index.ts";
import type { Fact, TextKey, ValueKey } from "../kit/index.ts";
import {
  conditions,
  conditionStates,
  contributions,
  forWhom,
  goalKinds,
  indicators,
  owners,
} from "./kinds.ts";

/** A measured or wanted value with its unit, date and source (domain.md F02). */
export const measurement = z.object({
  value: z.number(),
  unit: text(60),
  date: isoDate(),
  source: text(200),
});

/** A measured or wanted value with its unit, date and source. */
export type Measurement = z.infer<typeof measurement>;

/** Something that a result needs, and whether it is there (domain.md F65, F66). */
const condition = z.object({
  condition: z.enum(conditions),
  state: z.enum(conditionStates),
  note: z.optional(text(400)),
});

/**
 * What a goal says. `level` keeps neutral codes, since ordinary usage and the source disagree on
 * micro, meso and macro (domain.md F67). How concrete it is, is computed from this and never typed in (N5).
 */
export const goalContent = z.object({
  title: text(200),
  description: z.optional(text()),
  /** A course is kept without a number and says why (domain.md F60). */
  goalKind: z.optional(z.enum(goalKinds)),
  motivation: z.optional(text(1000)),
  targetGroup: z.optional(text(200)),
  effect: z.optional(text(400)),
  direction: z.optional(z.enum(["more", "less", "keep"])),
  level: z.optional(z.enum(["individual", "surroundings", "society"])),
  /** For whom the result is, and whose result it is (domain.md F68, N16). */
  forWhom: z.optional(z.readonly(z.array(z.enum(forWhom)))),
  owners: z.optional(z.readonly(z.array(z.enum(owners)))),
  /** What residents achieve themselves, and what the municipality adds to it (domain.md F62). */
  residentResult: z.optional(text(1000)),
  addedValue: z.optional(text(1000)),
  contribution: z.optional(z.enum(contributions)),
  /** What works on the result besides the municipality (domain.md F61). */
  externalFactors: z.optional(z.readonly(z.array(text(200)))),
  /** Whether what is counted is put in, put out, or an effect (domain.md F33). */
  indicator: z.optional(z.enum(indicators)),
  baseline: z.optional(measurement),
  target: z.optional(measurement),
  term: z.optional(isoDate()),
  conditions: z.optional(z.readonly(z.array(condition))),
  /** What those who do the work decide for themselves (domain.md F65). */
  selfDirection: z.optional(text(1000)),
  portfolio: z.optional(text(200)),
});

/** What a goal says. */
export type GoalContent = z.infer<typeof goalContent>;

/** "76 procent". */
export const tellMeasurement = ({ value, unit }: Measurement): string =>
  `${dutchNumber(value)} ${unit}`;

type On = Pick<Fact, "subject" | "from">;

/** What is left out is stated as an empty list, so that what stood before counts no more. */
const textFact = (key: TextKey, text: string | readonly string[] = [], on: On): Fact => ({
  kind: "text",
  key,
  text,
  ...on,
});

const valueFact = (
  key: Extract<ValueKey, "baseline" | "target">,
  measured: Measurement | undefined,
  on: On,
): Fact =>
  measured === undefined
    ? { kind: "value", key, value: 0, unit: "", ...on, to: on.from }
    : { kind: "value", key, ...measured, ...on };

/** What a goal's content establishes for the chain; what it leaves out counts no more. */
export const contentFacts = (content: GoalContent, { subject, from }: On): readonly Fact[] => {
  const on = { subject, from };
  const texts = [
    ["title", content.title],
    ["goal-kind", content.goalKind],
    ["motivation", content.motivation],
    ["target-group", content.targetGroup],
    ["effect", content.effect],
    ["direction", content.direction],
    ["result-level", content.level],
    ["for-whom", content.forWhom],
    ["owner", content.owners],
    ["contribution", content.contribution],
    ["added-value", content.addedValue],
    ["external-factor", content.externalFactors],
    ["condition", content.conditions?.map((each) => each.condition)],
    ["term", content.term],
    ["portfolio", content.portfolio],
  ] as const;
  return [
    ...texts.map(([key, text]) => textFact(key, text, on)),
    valueFact("baseline", content.baseline, on),
    valueFact("target", content.target, on),
  ];
};
