import { movedTo, publicationAct } from "../../kit/index.ts";
import { defineResolutionEvent } from "../state.ts";

/** A resolution is made public (Awb art. 3:41, 3:42; Gemeentewet art. 23 lid 6, 60 lid 3). */
export const ResolutionPublished = defineResolutionEvent({
  type: "ResolutionPublished",
  label: "Besluit bekendgemaakt",
  ...publicationAct("Dit besluit"),
  evolve: (state, _data, about) => movedTo(state, "published", about),
});
