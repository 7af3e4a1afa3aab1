import * as z from "zod/mini";
import { body, citedDocument, count, isoDate, keysOf, text, type Fact } from "../kit/index.ts";
import { regulationKinds } from "./kinds.ts";

/** Why a rule is there and what it asks of people, by which it can be tested (domain.md N7, F12, F48). */
export const regulationReasons = {
  /** Why the rules are there, in plain words. */
  purpose: z.optional(text()),
  /** What is checked and why, as it can be told to whoever it concerns (uitlegtoets). */
  plainExplanation: z.optional(text()),
  /** How many demands it makes, checks it brings and reports it asks for. */
  demands: z.optional(count()),
  controls: z.optional(count()),
  reports: z.optional(count()),
  /** Day by which the body means to look at the rules again. */
  reviewOn: z.optional(isoDate()),
};

/** What a regulation says of itself, as draft and as adopted. */
export const regulationContent = z.object({
  kind: z.enum(keysOf(regulationKinds)),
  number: z.optional(text(40)),
  title: text(500),
  /** Who adopts it; where it is left out the body that adopts its kind. */
  adoptedBy: z.optional(body()),
  /** The article that gives the power to make these rules, for example "Wmo 2015 art. 2.1.3". */
  basis: z.optional(text(400)),
  /** Article of the by-law that leaves these further rules to another body (Gemeentewet art. 156 lid 3). */
  delegatingArticle: z.optional(text(400)),
  ...regulationReasons,
  targetGroup: z.optional(text(200)),
  neighbourhood: z.optional(text(200)),
  portfolio: z.optional(text(200)),
  /** Whose rule it is: the municipality's own, or one that a higher law asks for. */
  origin: z.optional(z.enum(["own", "province", "state", "eu"])),
  document: z.optional(citedDocument),
});

/** What a regulation says of itself. */
export type RegulationContent = z.infer<typeof regulationContent>;

/** The texts of a regulation by which the chain knows it; what is left out stays as it was. */
export const regulationTexts = (content: {
  readonly [Key in keyof RegulationContent]?: RegulationContent[Key] | undefined;
}) => ({
  title: content.title,
  number: content.number,
  body: content.adoptedBy ?? (content.kind && regulationKinds[content.kind].body),
  basis: content.basis,
  "delegating-article": content.delegatingArticle,
  summary: content.purpose,
  why: content.purpose,
  explanation: content.plainExplanation,
  "review-on": content.reviewOn,
  "target-group": content.targetGroup,
  neighbourhood: content.neighbourhood,
  portfolio: content.portfolio,
  origin: content.origin,
});

const BURDENS = { demands: "eisen", controls: "controles", reports: "rapportages" } as const;

/** What a regulation asks of people, each count as a fact. */
export const burdenFacts = (
  on: Pick<Fact, "subject" | "from">,
  said: { readonly [Key in keyof typeof BURDENS]?: number | undefined },
): readonly Fact[] =>
  keysOf(BURDENS).flatMap((key) => {
    const value = said[key];
    return value === undefined ? [] : [{ kind: "value", key, value, unit: BURDENS[key], ...on }];
  });
