import * as z from "zod/mini";
import { firstVersion, keysOf, text } from "../../kit/index.ts";
import { secrecyBodies } from "../grounds.ts";
import { defineSecrecyEvent } from "../state.ts";

/**
 * Secrecy ends (Gemeentewet art. 89, for a closed meeting art. 23 lid 4): all that was recorded under it
 * can be read from then on, with its own history.
 */
export const SecrecyLifted = defineSecrecyEvent({
  type: "SecrecyLifted",
  label: "Geheimhouding opgeheven",
  tone: "done",
  lane: "executive",
  versions: firstVersion(
    z.object({ liftedBy: z.enum(keysOf(secrecyBodies)), reason: z.optional(text()) }),
  ),
  summarise: ({ liftedBy, reason }) =>
    `De geheimhouding werd opgeheven door ${secrecyBodies[liftedBy]}${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state, _data, { occurredOn }) => ({ ...state, status: "lifted", liftedOn: occurredOn }),
});
