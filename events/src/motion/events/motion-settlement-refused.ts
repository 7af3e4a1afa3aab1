import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/** The council does not accept that a motion is closed; it stays to be carried out. */
export const MotionSettlementRefused = defineMotionEvent({
  type: "MotionSettlementRefused",
  label: "Afdoening geweigerd",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `De raad vindt dit nog niet afgedaan: ${reason}`,
  evolve: (state) => ({ ...state, status: "in-execution" }),
  facts: (_data, { subject, from }) => [{ kind: "status", status: "in-execution", subject, from }],
});
