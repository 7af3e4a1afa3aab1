import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineTraceEvent } from "../state.ts";

/** A trace stops counting from a day on; that it counted before stays visible. */
export const TraceEnded = defineTraceEvent({
  type: "TraceEnded",
  label: "Spoor beëindigd",
  tone: "done",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `Het spoor telt niet meer: ${reason}`,
  evolve: (state) => ({ ...state, status: "ended" }),
  facts: (_data, { subject, from }) => [{ kind: "relation-ended", subject, from }],
});
