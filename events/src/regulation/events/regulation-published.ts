import {
  firstVersion,
  movedTo,
  publication,
  publishedFacts,
  statusFacts,
  tellPublication,
} from "../../kit/index.ts";
import { defineRegulationEvent } from "../state.ts";

/** A regulation is published, since 1 July 2021 in the gemeenteblad (Awb art. 3:42; Bekendmakingswet art. 6). */
export const RegulationPublished = defineRegulationEvent({
  type: "RegulationPublished",
  label: "Bekendgemaakt",
  lane: "executive",
  versions: firstVersion(publication),
  summarise: (data) => `Deze regeling werd bekendgemaakt ${tellPublication(data)}.`,
  evolve: (state, _data, about) => ({
    ...movedTo(state, "published", about),
    publishedOn: about.occurredOn,
  }),
  facts: (data, { subject, from, occurredOn }) => [
    ...statusFacts({ subject, from }, { status: "published" }),
    ...publishedFacts({ subject, from }, data, occurredOn),
  ],
});
