import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/** A later motion or event makes an adopted motion pointless. */
export const MotionOvertaken = defineMotionEvent({
  type: "MotionOvertaken",
  label: "Achterhaald",
  tone: "done",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `Achterhaald: ${reason}`,
  evolve: (state) => ({ ...state, status: "overtaken" }),
  facts: (_data, { subject, from }) => [
    { kind: "status", status: "overtaken", subject, from },
    { kind: "validity", inForce: false, subject, from },
  ],
});
