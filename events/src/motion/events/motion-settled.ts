import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/** The council, or the griffie where the reglement van orde says so, closes an adopted motion. */
export const MotionSettled = defineMotionEvent({
  type: "MotionSettled",
  label: "Afgedaan",
  tone: "done",
  versions: firstVersion(z.object({ by: text(200), explanation: z.optional(text()) })),
  summarise: ({ by, explanation }) =>
    `Afgedaan verklaard door ${by}${explanation === undefined ? "." : `: ${explanation}`}`,
  evolve: (state) => ({ ...state, status: "settled" }),
  facts: (_data, { subject, from }) => [
    { kind: "status", status: "settled", subject, from },
    { kind: "validity", inForce: false, subject, from },
  ],
});
