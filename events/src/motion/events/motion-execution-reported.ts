import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

const WORDS = {
  "in-execution": "Het college voert dit uit",
  executed: "Uitgevoerd",
  "partly-executed": "Deels uitgevoerd",
  "not-executed": "Niet uitgevoerd",
} as const;

/** The college reports how far an adopted motion is carried out (Gemeentewet art. 169: active information duty). */
export const MotionExecutionReported = defineMotionEvent({
  type: "MotionExecutionReported",
  label: "Uitvoering gemeld",
  lane: "executive",
  versions: firstVersion(
    z.object({
      progress: z.enum(["in-execution", "executed", "partly-executed", "not-executed"]),
      explanation: text(),
    }),
  ),
  summarise: ({ progress, explanation }) => `${WORDS[progress]}: ${explanation}`,
  evolve: (state, { progress }) => ({ ...state, status: progress }),
  facts: ({ progress }, { subject, from }) => [{ kind: "status", status: progress, subject, from }],
});
