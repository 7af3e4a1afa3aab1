import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/** The council debates it. */
export const MotionDebated = defineMotionEvent({
  type: "MotionDebated",
  label: "In behandeling",
  versions: firstVersion(z.object({ summary: z.optional(text()) })),
  summarise: ({ summary }) =>
    `De raad nam dit in behandeling${summary === undefined ? "." : `: ${summary}`}`,
  evolve: (state) => ({ ...state, status: "in-debate" }),
  facts: (_data, { subject, from }) => [{ kind: "status", status: "in-debate", subject, from }],
});
