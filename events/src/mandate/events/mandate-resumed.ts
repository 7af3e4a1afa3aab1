import * as z from "zod/mini";
import { firstVersion, movedUntil, statusFacts, text } from "../../kit/index.ts";
import { defineMandateEvent } from "../state.ts";

/** A suspension ends: the holder may use the power again. */
export const MandateResumed = defineMandateEvent({
  type: "MandateResumed",
  label: "Weer van kracht",
  lane: "executive",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) =>
    `De schorsing eindigde en deze bevoegdheid is weer van kracht: ${reason}`,
  evolve: (state, _data, about) => movedUntil(state, "in-effect", about),
  facts: (_data, { subject, from, validTo }) =>
    statusFacts({ subject, from, validTo }, { status: "in-effect", inForce: true }),
});
