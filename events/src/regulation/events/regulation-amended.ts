import * as z from "zod/mini";
import {
  firstVersion,
  isoDate,
  movedUntil,
  publication,
  publishedFacts,
  statusFacts,
  text,
  textFacts,
} from "../../kit/index.ts";
import { burdenFacts, regulationContent, regulationReasons, regulationTexts } from "../content.ts";
import { defineRegulationEvent } from "../state.ts";

/**
 * A regulation gets another version. The change is adopted on the day of the act, published and enters
 * into force as the regulation itself did; texts that are left out stay as they were.
 */
export const RegulationAmended = defineRegulationEvent({
  type: "RegulationAmended",
  label: "Gewijzigd",
  versions: firstVersion(
    z.extend(
      z.partial(z.pick(regulationContent, { title: true, basis: true, targetGroup: true })),
      {
        ...regulationReasons,
        /** Name of the version that begins, for example "2026-1". */
        version: text(60),
        change: text(),
        publishedOn: isoDate(),
        publication,
        /** The decision to change gives retroactive effect itself (domain.md L10). */
        saysRetroactive: z.optional(z.boolean()),
        document: regulationContent.shape.document,
      },
    ),
  ),
  summarise: ({ version, change }) =>
    `Deze regeling kreeg een nieuwe versie (${version}): ${change}`,
  evolve: (state, _data, about) => movedUntil(state, "amended", about),
  facts: ({ version, ...data }, { subject, from, validTo }) => [
    ...statusFacts(
      { subject, from, validTo },
      { status: "amended", inForce: validTo === undefined ? undefined : true },
    ),
    ...textFacts({ subject, from }, { version, ...regulationTexts(data) }),
    ...burdenFacts({ subject, from }, data),
    ...publishedFacts({ subject, from }, data.publication, data.publishedOn),
  ],
});
