import * as z from "zod/mini";
import {
  citedDocument,
  dutchList,
  establishedFacts,
  firstVersion,
  isoDate,
  text,
} from "../../kit/index.ts";
import { defineQuestionEvent } from "../state.ts";

const FORMS = {
  written: "schriftelijke vragen",
  interpellation: "een interpellatie",
  information: "een verzoek om inlichtingen",
} as const;

const ASKED_OF = { executive: "het college", mayor: "de burgemeester" } as const;

/**
 * Members of the council put a question: in writing or by interpellation (Gemeentewet art. 155), or
 * as a request for information (art. 169; art. 180 where it is put to the mayor).
 */
export const QuestionAsked = defineQuestionEvent({
  type: "QuestionAsked",
  label: "Vraag gesteld",
  versions: firstVersion(
    z.object({
      form: z.enum(["written", "interpellation", "information"]),
      number: z.optional(text(40)),
      title: text(500),
      movers: z.array(z.object({ name: text(200), faction: z.optional(text(200)) })),
      /** As spelled by the source. */
      factions: z.array(text(200)),
      askedOf: z.enum(["executive", "mayor"]),
      question: z.optional(text(20_000)),
      meetingDate: z.optional(isoDate()),
      /** Day by which the answer is due. */
      term: z.optional(isoDate()),
      portfolio: z.optional(text(200)),
      targetGroup: z.optional(text(200)),
      neighbourhood: z.optional(text(200)),
      document: z.optional(citedDocument),
    }),
  ),
  summarise: ({ form, title, factions, askedOf }) => {
    const by = factions.length === 0 ? "" : ` door ${dutchList(factions)}`;
    return `Aan ${ASKED_OF[askedOf]} werd “${title}” voorgelegd${by}, als ${FORMS[form]}.`;
  },
  evolve: (_state, _data, { occurredOn }) => ({ status: "asked", since: occurredOn }),
  facts: (data, about) =>
    establishedFacts(about, {
      kind: "question",
      status: "asked",
      title: data.title,
      number: data.number,
      factions: data.factions,
      movers: data.movers.map(({ name }) => name),
      party: data.askedOf,
      summary: data.question,
      term: data.term,
      portfolio: data.portfolio,
      "target-group": data.targetGroup,
      neighbourhood: data.neighbourhood,
    }),
});
