import * as z from "zod/mini";
import {
  euroFacts,
  euros,
  isoDate,
  steering,
  steeringTexts,
  text,
  textFacts,
} from "../kit/index.ts";
import type { About, Fact } from "../kit/index.ts";

/** Stages of the work (verkennen, ontwerpen, operationaliseren, uitvoeren, evalueren), as told in Dutch. */
export const stageWords = {
  explore: "verkennen",
  design: "ontwerpen",
  operationalise: "operationaliseren",
  "carry-out": "uitvoeren",
  evaluate: "evalueren",
} as const;

/** Stage the work is in. */
export const stage = z.enum(["explore", "design", "operationalise", "carry-out", "evaluate"]);

/** What may change in an assignment while it runs. */
export const assignmentContent = z.object({
  title: text(500),
  /** What is asked, in full. */
  request: z.optional(text(20_000)),
  budget: z.optional(euros()),
  /** Powers needed to reach the result: to decide, to spend the budget, to buy, over staff (domain.md N21). */
  powers: z.optional(z.array(z.enum(["decisions", "amount", "procurement", "staff"]))),
  portfolio: z.optional(text(200)),
  targetGroup: z.optional(text(200)),
  neighbourhood: z.optional(text(200)),
  ...steering,
  /** Opdrachtgeverstoets: these five points and no others (domain.md F24). */
  clientCheck: z.optional(
    z.object({
      plan: z.optional(text()),
      requirements: z.optional(text()),
      period: z.optional(text()),
      market: z.optional(text()),
      quality: z.optional(text()),
    }),
  ),
  deadline: z.optional(isoDate()),
});

/** The part of an assignment that changes. */
export const assignmentChange = z.partial(assignmentContent);

/** What the content establishes for the chain; what it leaves out stays as it was. */
export const assignmentFacts = (
  content: z.infer<typeof assignmentChange>,
  on: Pick<About, "subject" | "from">,
): readonly Fact[] => [
  ...textFacts(on, {
    title: content.title,
    summary: content.request,
    powers: content.powers,
    portfolio: content.portfolio,
    "target-group": content.targetGroup,
    neighbourhood: content.neighbourhood,
    term: content.deadline,
    ...steeringTexts(content),
  }),
  ...euroFacts(on, { budget: content.budget }),
];
