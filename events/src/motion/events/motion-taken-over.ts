import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/** The college takes over what a motion asks; the council does not vote on it (reglement van orde). */
export const MotionTakenOver = defineMotionEvent({
  type: "MotionTakenOver",
  label: "Overgenomen",
  tone: "done",
  versions: firstVersion(z.object({ by: text(200), explanation: z.optional(text()) })),
  summarise: ({ by, explanation }) =>
    `Overgenomen door ${by}, zonder stemming${explanation === undefined ? "." : `: ${explanation}`}`,
  evolve: (state) => ({ ...state, status: "taken-over" }),
  facts: (_data, { subject, from, validTo }) => [
    { kind: "status", status: "taken-over", subject, from },
    { kind: "validity", inForce: true, subject, from, to: validTo },
  ],
});
