import * as z from "zod/mini";
import { euros, isoDate, steering, text } from "../kit/index.ts";

/**
 * A line of a contract: what is bought, whether it steers on a product (hours, acts) or on a result, and
 * for a product the result it serves, where it serves one (domain.md F18, F26).
 */
const contractLine = z.object({
  description: text(400),
  steersOn: z.enum(["product", "result"]),
  value: euros(),
  serves: z.optional(text(400)),
});

/** Five points of good commissioning (domain.md F24). */
const commissioning = [
  "plan-of-measures",
  "realistic-requirements",
  "execution-period",
  "market",
  "quality-programme",
] as const;

/** What a contract says when it is signed. */
export const contractContent = z.object({
  title: text(200),
  number: z.optional(text(60)),
  /** The contractor: an organisation, never a citizen. */
  party: text(200),
  /** In euros, without VAT, over the whole term without extensions. */
  value: euros(),
  kind: z.enum(["services", "supplies", "works"]),
  start: z.optional(isoDate()),
  end: z.optional(isoDate()),
  lines: z.optional(z.array(contractLine)),
  /** The mayor represents the municipality and may have a holder of a power of attorney do so (Gemeentewet art. 171). */
  signedBy: z.enum(["mayor", "holder"]),
  /** Function of the holder who signed. */
  holder: z.optional(text(200)),
  /** The power of attorney, as text; a trace ties it where it is recorded. */
  powerBasis: z.optional(text(400)),
  /** The council asked to be heard before, or the consequences are far-reaching (Gemeentewet art. 169 lid 4). */
  councilMustBeHeard: z.optional(z.boolean()),
  /** Day on which the council gave its wishes and concerns (Gemeentewet art. 169 lid 4). */
  councilHeardOn: z.optional(isoDate()),
  qualityRequirements: z.optional(text()),
  extensionOptions: z.optional(text(400)),
  /** The points of good commissioning that the contract meets. */
  commissioning: z.optional(z.array(z.enum(commissioning))),
  /** A proven method, how quality is watched, whether is kept what effort yields for whom (domain.md F69). */
  provenMethod: z.optional(text(400)),
  qualityWatch: z.optional(text(400)),
  yieldRecord: z.optional(text(400)),
  portfolio: z.optional(text(200)),
  targetGroup: z.optional(text(200)),
  neighbourhood: z.optional(text(200)),
  ...steering,
});

/** What a contract says when it is signed. */
export type ContractContent = z.infer<typeof contractContent>;

/** Who of the two ends a contract, in Dutch, as a sentence begins. */
export const contractSides = {
  municipality: "De gemeente",
  contractor: "De opdrachtnemer",
} as const;
