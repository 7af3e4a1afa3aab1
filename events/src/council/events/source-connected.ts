import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineCouncilEvent } from "../state.ts";

/**
 * A council information system becomes a source of this municipality. Its host name is kept, so that
 * an export of another municipality is not imported here by mistake.
 */
export const SourceConnected = defineCouncilEvent({
  type: "SourceConnected",
  label: "Bron gekoppeld",
  lane: "organisation",
  versions: firstVersion(z.object({ system: text(60), host: text(255) })),
  summarise: ({ system, host }) => `De bron ${host} (${system}) werd gekoppeld.`,
  evolve: (state, { host }) => ({ ...state, sources: [...state.sources, host] }),
});
