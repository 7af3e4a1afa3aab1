import * as z from "zod/mini";
import { firstVersion, text, textFacts } from "../../kit/index.ts";
import { defineMotionEvent, type MotionState } from "../state.ts";

const isDebated = ({ status }: MotionState): boolean =>
  status === "scheduled" || status === "in-debate";

/** The movers change the text before the vote. */
export const MotionAmended = defineMotionEvent({
  type: "MotionAmended",
  label: "Gewijzigd",
  versions: firstVersion(
    z.object({ title: text(500), request: z.optional(text(20_000)), reason: z.optional(text()) }),
  ),
  summarise: ({ title, reason }) =>
    `De indieners wijzigden de tekst; de titel is “${title}”${reason === undefined ? "." : `: ${reason}`}`,
  evolve: (state) => (isDebated(state) ? state : { ...state, status: "amended" }),
  facts: ({ title, request }, about) => textFacts(about, { title, request }),
});
