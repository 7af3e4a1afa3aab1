import * as z from "zod/mini";
import { firstVersion, statusFacts, text } from "../../kit/index.ts";
import { defineGrantEvent } from "../state.ts";

/** A grant is withdrawn (Awb titel 4.2). */
export const GrantWithdrawn = defineGrantEvent({
  type: "GrantWithdrawn",
  label: "Subsidie ingetrokken",
  lane: "executive",
  tone: "done",
  versions: firstVersion(z.object({ reason: text() })),
  summarise: ({ reason }) => `De subsidie werd ingetrokken: ${reason}`,
  evolve: (state) => ({ ...state, status: "withdrawn" }),
  facts: (_data, about) => statusFacts(about, { status: "withdrawn", inForce: false }),
});
