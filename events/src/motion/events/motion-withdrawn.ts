import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/** The movers withdraw it before a vote (reglement van orde). */
export const MotionWithdrawn = defineMotionEvent({
  type: "MotionWithdrawn",
  label: "Ingetrokken",
  tone: "done",
  versions: firstVersion(z.object({ reason: z.optional(text()) })),
  summarise: ({ reason }) =>
    `De indieners trokken dit in${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state) => ({ ...state, status: "withdrawn" }),
  facts: (_data, { subject, from }) => [{ kind: "status", status: "withdrawn", subject, from }],
});
