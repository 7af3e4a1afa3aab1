import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/** An open motion goes over to a new council; its stream goes on (domain.md 4.6, N14). */
export const MotionCarriedOver = defineMotionEvent({
  type: "MotionCarriedOver",
  label: "Overgedragen aan de nieuwe raad",
  tone: "political",
  versions: firstVersion(z.object({ term: text(60) })),
  summarise: ({ term }) => `Overgedragen aan de raad van ${term}. De motie blijft gelden.`,
  evolve: (state) => state,
  facts: () => [],
});
