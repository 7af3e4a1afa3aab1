import * as z from "zod/mini";
import type { DecisionKind } from "./decision-kinds.ts";

/** What a decision is on the way from goal to result: first a process, only then a solution (domain.md F06, N6). */
export const natures = ["process", "organisation", "purchase", "solution"] as const;

/** What a decision is on the way from goal to result. */
export type Nature = (typeof natures)[number];

/** Samen maken, then samen doen, and only then uitbesteden (domain.md F21, F22). */
export const principles = ["make-together", "do-together", "outsource"] as const;

/** One of the three ways of steering, in the order in which they come. */
export type Principle = (typeof principles)[number];

/**
 * What kinds are where the record does not say. Of other kinds nothing is supposed: most resolutions of
 * a college settle a single matter and are neither process nor solution.
 */
export const natureOfKind: Readonly<Partial<Record<DecisionKind, Nature>>> = {
  assignment: "process",
  "executive-programme": "process",
  "policy-plan": "process",
  "joint-arrangement": "organisation",
  tender: "purchase",
  contract: "solution",
  grant: "solution",
};

/** What any decision that carries out a goal may say of its place in the order. */
export const steering = {
  nature: z.optional(z.enum(natures)),
  /** Samen maken, samen doen or uitbesteden (domain.md F21). */
  directionPrinciple: z.optional(z.enum(principles)),
};

/** The same as texts of the chain. */
export const steeringTexts = (said: {
  readonly nature?: Nature | undefined;
  readonly directionPrinciple?: Principle | undefined;
}) => ({ nature: said.nature, principle: said.directionPrinciple });
