import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMeetingEvent } from "../state.ts";

/** A meeting that was called does not take place. */
export const MeetingCancelled = defineMeetingEvent({
  type: "MeetingCancelled",
  label: "Vergadering afgelast",
  tone: "done",
  versions: firstVersion(z.object({ reason: z.optional(text()) })),
  summarise: ({ reason }) =>
    `De vergadering gaat niet door${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state) => ({ ...state, status: "cancelled" }),
});
