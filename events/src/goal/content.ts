import * as z from "zod/mini";
import { dutchNumber, isoDate, text, type Fact } from "../kit/index.ts";

/** A measured or wanted value with its unit, date and source (domain.md F02). */
export const measurement = z.object({
  value: z.number(),
  unit: text(60),
  date: isoDate(),
  source: text(200),
});

/** A measured or wanted value with its unit, date and source. */
export type Measurement = z.infer<typeof measurement>;

/**
 * What a goal says. `level` keeps neutral codes, since ordinary usage and the source disagree on
 * micro, meso and macro (domain.md F67).
 */
export const goalContent = z.object({
  title: text(200),
  description: z.optional(text()),
  targetGroup: z.optional(text(200)),
  effect: z.optional(text(400)),
  direction: z.optional(z.enum(["more", "less", "keep"])),
  level: z.optional(z.enum(["individual", "surroundings", "society"])),
  baseline: z.optional(measurement),
  target: z.optional(measurement),
  term: z.optional(isoDate()),
  portfolio: z.optional(text(200)),
});

/** What a goal says. */
export type GoalContent = z.infer<typeof goalContent>;

/** "76 procent". */
export const tellMeasurement = ({ value, unit }: Measurement): string =>
  `${dutchNumber(value)} ${unit}`;

const textFact = (
  key: "target-group" | "term",
  text: string | undefined,
  about: Pick<Fact, "subject" | "from">,
): Fact => ({ kind: "text", key, text: text ?? [], ...about });

const valueFact = (
  key: "baseline" | "target",
  measured: Measurement | undefined,
  about: Pick<Fact, "subject" | "from">,
): Fact =>
  measured === undefined
    ? { kind: "value", key, value: 0, unit: "", ...about, to: about.from }
    : { kind: "value", key, ...measured, ...about };

/** What a goal's content establishes for the chain; what it leaves out counts no more. */
export const contentFacts = (
  content: GoalContent,
  { subject, from }: Pick<Fact, "subject" | "from">,
): readonly Fact[] => [
  { kind: "text", key: "title", text: content.title, subject, from },
  textFact("target-group", content.targetGroup, { subject, from }),
  textFact("term", content.term, { subject, from }),
  valueFact("baseline", content.baseline, { subject, from }),
  valueFact("target", content.target, { subject, from }),
];
