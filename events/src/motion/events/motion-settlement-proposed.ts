import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineMotionEvent } from "../state.ts";

/** The college proposes to close an adopted motion; only the council closes it (domain.md 4.3). */
export const MotionSettlementProposed = defineMotionEvent({
  type: "MotionSettlementProposed",
  label: "Afdoening voorgesteld",
  versions: firstVersion(z.object({ explanation: text() })),
  summarise: ({ explanation }) => `Het college stelt voor dit af te doen: ${explanation}`,
  evolve: (state) => ({ ...state, status: "settlement-proposed" }),
  facts: (_data, { subject, from }) => [
    { kind: "status", status: "settlement-proposed", subject, from },
  ],
});
