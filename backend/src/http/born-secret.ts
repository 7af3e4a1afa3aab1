import { secrecyTerms, type ActDates, type Actor } from "@doelspoor/events";
import * as z from "zod/mini";
import type { Imposing } from "../application/record-secret.ts";

const fields = {
  confidentiality: z.optional(z.enum(["public", "internal", "secret"])),
  /** On which ground, by which body and what of it; of what is internal it may be left out. */
  secrecy: z.optional(secrecyTerms),
};

/** What a body that begins a decision may say besides: that it is not public, from the start. */
export const bornSecret = z.object(fields).check(
  z.refine(({ confidentiality, secrecy }) => confidentiality !== "public" || !secrecy, {
    path: ["confidentiality"],
    error:
      "Wat openbaar is, heeft geen geheimhouding. Kies “geheim”, of laat de geheimhouding weg.",
  }),
);

const LATER = "Leg eerst de geheimhouding op; wat daarna bij dit besluit komt, valt eronder.";

const isPublic = (body: unknown): boolean =>
  typeof body !== "object" ||
  body === null ||
  (!("secrecy" in body) && (!("confidentiality" in body) || body.confidentiality === "public"));

/** Other bodies are public, or fall under the secrecy there is: what asks for more is not left unheard. */
export const neverSecret = z.pipe(
  z.unknown().check(z.refine(isPublic, { path: ["confidentiality"], error: LATER })),
  z.transform(() => ({})),
);

const bodyOf = ({ role }: Actor) => (role === "griffie" ? "council" : "college");

/** The secrecy that a body imposes on what it says; undefined where that is public. */
export const imposingOf = (body: ActDates, actor: Actor): Imposing | undefined => {
  const { confidentiality, secrecy } = z.object(fields).parse(body);
  const level = confidentiality ?? (secrecy === undefined ? "public" : "secret");
  return level === "public" ? undefined : { imposedBy: bodyOf(actor), ...secrecy, level };
};
