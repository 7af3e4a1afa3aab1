import * as z from "zod/mini";
import { firstVersion, movedUntil, statusFacts, text } from "../../kit/index.ts";
import { defineRegulationEvent } from "../state.ts";

/** A suspension ends without annulment: the regulation has effect again. */
export const RegulationSuspensionLifted = defineRegulationEvent({
  type: "RegulationSuspensionLifted",
  label: "Schorsing opgeheven",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `De schorsing eindigde en deze regeling is weer van kracht: ${reason}`,
  evolve: (state, _data, about) => movedUntil(state, "in-force", about),
  facts: (_data, { subject, from, validTo }) =>
    statusFacts({ subject, from, validTo }, { status: "in-force", inForce: true }),
});
