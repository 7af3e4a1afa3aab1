import { SourceConnected } from "../events/source-connected.ts";
import { defineCouncilCommand } from "../state.ts";

/** Connects a council information system as a source. */
export const connectSource = defineCouncilCommand({
  name: "connect-source",
  label: "Bron koppelen",
  event: SourceConnected,
  check: ({ sources }, { host }) =>
    sources.includes(host) ? { code: "already-recorded" } : undefined,
});
