import * as z from "zod/mini";
import { statusFacts, textFacts } from "./decision-facts.ts";
import { firstVersion, type About } from "./define-event.ts";
import type { IsoDate } from "./envelope.ts";
import type { Fact } from "./facts.ts";
import { keysOf } from "./keys-of.ts";
import { text, webAddress } from "./schemas.ts";

/**
 * Ways to make a decision public. In the gemeenteblad since 1 July 2021, before that in a newspaper or
 * another suitable way (Awb art. 3:42); to those it concerns by sending or handing over (Awb art. 3:41);
 * on a list of decisions (Gemeentewet art. 23 lid 6, 60 lid 3).
 */
const mediums = {
  "municipal-gazette": "in het gemeenteblad",
  newspaper: "in een krant",
  "decision-list": "op de besluitenlijst",
  sent: "door toezending of uitreiking",
  other: "op een andere manier",
} as const;

/** Where and how a decision was made public; the day is that of the act. */
export const publication = z.object({
  medium: z.enum(keysOf(mediums)),
  /** As printed by the medium, for example "2026, 91234". */
  reference: z.optional(text(200)),
  address: z.optional(webAddress()),
});

/** Where and how a decision was made public. */
export type Publication = z.infer<typeof publication>;

/** "in het gemeenteblad (2026, 91234)". */
export const tellPublication = ({ medium, reference }: Publication): string =>
  reference === undefined ? mediums[medium] : `${mediums[medium]} (${reference})`;

/** States a publication as a list: the code of its medium, its day and, where known, its reference. */
export const publishedFacts = (
  on: Pick<About, "subject" | "from">,
  { medium, reference }: Publication,
  date: IsoDate,
): readonly Fact[] =>
  textFacts(on, { published: [medium, date, ...(reference === undefined ? [] : [reference])] });

/** All that an event of publication needs besides its type, its label and its state; `what` begins its sentence. */
export const publicationAct = (what: string) => ({
  versions: firstVersion(publication),
  summarise: (data: Publication): string => `${what} werd bekendgemaakt ${tellPublication(data)}.`,
  facts: (data: Publication, { subject, from, occurredOn }: About): readonly Fact[] => [
    ...statusFacts({ subject, from }, { status: "published" }),
    ...publishedFacts({ subject, from }, data, occurredOn),
  ],
});

/** A document, cited by its address and its SHA-256; never copied. */
export const citedDocument = z.object({ address: webAddress(), sha256: z.optional(text(64)) });
