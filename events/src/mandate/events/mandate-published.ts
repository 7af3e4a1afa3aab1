import {
  firstVersion,
  movedTo,
  publication,
  publishedFacts,
  statusFacts,
  tellPublication,
} from "../../kit/index.ts";
import { defineMandateEvent } from "../state.ts";

/** A delegation or a general mandate is published (Awb art. 3:42; of a delegation also Bekendmakingswet art. 19). */
export const MandatePublished = defineMandateEvent({
  type: "MandatePublished",
  label: "Bekendgemaakt",
  lane: "executive",
  versions: firstVersion(publication),
  summarise: (data) => `Deze bevoegdheid werd bekendgemaakt ${tellPublication(data)}.`,
  evolve: (state, _data, about) => ({
    ...movedTo(state, "published", about),
    publishedOn: about.occurredOn,
  }),
  facts: (data, { subject, from, occurredOn }) => [
    ...statusFacts({ subject, from }, { status: "published" }),
    ...publishedFacts({ subject, from }, data, occurredOn),
  ],
});
