import {
  firstVersion,
  movedTo,
  publication,
  publishedFacts,
  statusFacts,
  tellPublication,
} from "../../kit/index.ts";
import { defineResolutionEvent } from "../state.ts";

/** A resolution is made public (Awb art. 3:41, 3:42; Gemeentewet art. 23 lid 6, 60 lid 3). */
export const ResolutionPublished = defineResolutionEvent({
  type: "ResolutionPublished",
  label: "Besluit bekendgemaakt",
  versions: firstVersion(publication),
  summarise: (data) => `Dit besluit werd bekendgemaakt ${tellPublication(data)}.`,
  evolve: (state, _data, about) => movedTo(state, "published", about),
  facts: (data, { subject, from, occurredOn }) => [
    ...statusFacts({ subject, from }, { status: "published" }),
    ...publishedFacts({ subject, from }, data, occurredOn),
  ],
});
