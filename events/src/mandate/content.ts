import * as z from "zod/mini";
import { euroFacts, euros, keysOf, text, textFacts, type Fact } from "../kit/index.ts";
import { powers, reservedPowers } from "./kinds.ts";

/** What a power covers: what may change while it is in effect. */
export const mandateContent = z.object({
  /** Role or function that holds it, never a private person; of a delegation a body. */
  holder: text(300),
  /** What it covers. */
  subject: text(),
  /** What the holder may do; where it is left out what its kind is for. */
  powers: z.optional(z.array(z.enum(keysOf(powers)))),
  /** What it covers though the law leaves it to the body itself. */
  reserved: z.optional(z.array(z.enum(keysOf(reservedPowers)))),
  /** The most one decision or act may amount to, in euros. */
  ceiling: z.optional(euros()),
  conditions: z.optional(text()),
  /** The holder may give it on to another (Awb art. 10:9). */
  mayBeSubmandated: z.optional(z.boolean()),
});

/** What a power covers. */
export type MandateContent = z.infer<typeof mandateContent>;

type Changed = { readonly [Key in keyof MandateContent]?: MandateContent[Key] | undefined };

const codes = ({ powers, reserved = [], mayBeSubmandated }: Changed) =>
  powers && [...powers, ...reserved, ...(mayBeSubmandated === true ? ["sub-mandate"] : [])];

/**
 * What the content establishes for the chain. `powers` lists codes: what the holder may do, what the law
 * leaves to the body itself, and `sub-mandate` where it may be given on.
 */
export const mandateFacts = (
  on: Pick<Fact, "subject" | "from">,
  data: Changed,
): readonly Fact[] => [
  ...textFacts(on, {
    holder: data.holder,
    subject: data.subject,
    powers: codes(data),
    conditions: data.conditions,
  }),
  ...euroFacts(on, { ceiling: data.ceiling }),
];
