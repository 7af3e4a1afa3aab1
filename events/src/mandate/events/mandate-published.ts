import { movedTo, publicationAct } from "../../kit/index.ts";
import { defineMandateEvent } from "../state.ts";

/** A delegation or a general mandate is published (Awb art. 3:42; of a delegation also Bekendmakingswet art. 19). */
export const MandatePublished = defineMandateEvent({
  type: "MandatePublished",
  label: "Bekendgemaakt",
  lane: "executive",
  ...publicationAct("Deze bevoegdheid"),
  evolve: (state, _data, about) => ({
    ...movedTo(state, "published", about),
    publishedOn: about.occurredOn,
  }),
});
