import * as z from "zod/mini";
import {
  dutchDate,
  firstVersion,
  isoDate,
  movedTo,
  statusFacts,
  text,
  textFacts,
} from "../../kit/index.ts";
import { defineRegulationEvent } from "../state.ts";

/** A draft lies open so that people can say what they think of it (Bekendmakingswet art. 12–14; Gemeentewet art. 150). */
export const RegulationOpenedForInspection = defineRegulationEvent({
  type: "RegulationOpenedForInspection",
  label: "Ter inzage gelegd",
  lane: "executive",
  versions: firstVersion(z.object({ until: isoDate(), place: z.optional(text(400)) })),
  summarise: ({ until, place }) =>
    `Het ontwerp ligt ter inzage tot en met ${dutchDate(until)}${place === undefined ? "." : `: ${place}`}`,
  evolve: (state, _data, about) => movedTo(state, "open-for-inspection", about),
  facts: ({ until }, { subject, from }) => [
    ...statusFacts({ subject, from }, { status: "open-for-inspection" }),
    ...textFacts({ subject, from }, { heard: `ter inzage tot en met ${dutchDate(until)}` }),
  ],
});
