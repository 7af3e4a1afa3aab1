import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/** It was on the table and was not put to the vote. */
export const MotionLeftUndecided = defineMotionEvent({
  type: "MotionLeftUndecided",
  label: "Niet in stemming gebracht",
  tone: "done",
  versions: firstVersion(z.object({ reason: z.optional(text()) })),
  summarise: ({ reason }) =>
    `Niet in stemming gebracht${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state) => ({ ...state, status: "not-put-to-vote" }),
  facts: (_data, { subject, from }) => [
    { kind: "status", status: "not-put-to-vote", subject, from },
  ],
});
