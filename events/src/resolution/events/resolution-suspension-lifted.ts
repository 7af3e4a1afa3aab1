import * as z from "zod/mini";
import { firstVersion, movedUntil, statusFacts, text } from "../../kit/index.ts";
import { defineResolutionEvent } from "../state.ts";

/** A suspension ends without annulment: the resolution has effect again. */
export const ResolutionSuspensionLifted = defineResolutionEvent({
  type: "ResolutionSuspensionLifted",
  label: "Schorsing opgeheven",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `De schorsing eindigde en dit besluit is weer van kracht: ${reason}`,
  evolve: (state, _data, about) => movedUntil(state, "resumed", about),
  facts: (_data, { subject, from, validTo }) =>
    statusFacts({ subject, from, validTo }, { status: "resumed", inForce: true }),
});
