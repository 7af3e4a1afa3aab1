import * as z from "zod/mini";
import {
  citedDocument,
  dutchList,
  establishedFacts,
  firstVersion,
  keysOf,
  text,
} from "../../kit/index.ts";
import { defineLetterEvent } from "../state.ts";

const FORMS = {
  "information-letter": "een raadsinformatiebrief",
  notification: "een kennisgeving",
} as const;

/**
 * The college or the mayor informs the council in writing (Gemeentewet art. 169; art. 180 for the mayor). A
 * letter decides nothing; in ORI it is a "mededeling" (domain.md 4.8). Its text stays at its source.
 */
export const LetterSent = defineLetterEvent({
  type: "LetterSent",
  label: "Brief aan de raad gestuurd",
  lane: "executive",
  versions: firstVersion(
    z.object({
      form: z.enum(keysOf(FORMS)),
      number: z.optional(text(60)),
      title: text(500),
      /** Members of the college whose portfolio it is about. */
      holders: z.readonly(z.array(text(200))),
      document: z.optional(citedDocument),
    }),
  ),
  summarise: ({ form, title, holders }) => {
    const by = holders.length === 0 ? "het college" : dutchList(holders);
    return `De raad kreeg ${FORMS[form]} van ${by}: “${title}”.`;
  },
  evolve: (_state, _data, { occurredOn }) => ({ status: "sent", since: occurredOn }),
  facts: ({ title, number, holders }, about) =>
    establishedFacts(about, { kind: "letter", status: "sent", title, number, portfolio: holders }),
});
