import * as z from "zod/mini";
import { isoDate, keysOf, subjectId, text } from "../kit/index.ts";
import { secrecyBodies, secrecyGrounds } from "./grounds.ts";

/** What is said of secrecy besides the decision it is about. */
export const secrecyTerms = z.object({
  /** On which ground; secrecy cannot be imposed without one (Gemeentewet art. 87). */
  ground: z.optional(z.enum(keysOf(secrecyGrounds))),
  /** Body that imposes it, on what it holds itself. */
  imposedBy: z.enum(keysOf(secrecyBodies)),
  /** Names of the fields that are secret; the whole decision where they are left out. */
  fields: z.optional(
    z.array(text(60).check(z.regex(/^[a-z][A-Za-z]*$/))).check(z.minLength(1), z.maxLength(40)),
  ),
  /** Whether anyone may know that there is a secret decision; `hidden` where left out. */
  existence: z.optional(z.enum(["shown", "hidden"])),
  /** What anyone may read of it, where its existence is shown. */
  description: z.optional(text(500)),
  /** Day on which the council ratified it: only under the law as it was before 1 April 2023 (old art. 25 lid 3). */
  ratifiedOn: z.optional(isoDate()),
  /** Day on which the body means to lift it; it does not end by itself (Gemeentewet art. 89). */
  until: z.optional(isoDate()),
});

/** What is imposed, on what. */
export const imposed = z.object({
  decision: subjectId(),
  /** Secret by law, or internal: not meant for the public, or not yet. */
  level: z.enum(["internal", "secret"]),
  ...secrecyTerms.shape,
});

/** What is imposed, on what. */
export type Imposed = z.infer<typeof imposed>;
