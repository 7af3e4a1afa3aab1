import { movedTo, publicationAct } from "../../kit/index.ts";
import { defineRegulationEvent } from "../state.ts";

/** A regulation is published, since 1 July 2021 in the gemeenteblad (Awb art. 3:42; Bekendmakingswet art. 6). */
export const RegulationPublished = defineRegulationEvent({
  type: "RegulationPublished",
  label: "Bekendgemaakt",
  lane: "executive",
  ...publicationAct("Deze regeling"),
  evolve: (state, _data, about) => ({
    ...movedTo(state, "published", about),
    publishedOn: about.occurredOn,
  }),
});
