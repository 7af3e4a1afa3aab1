import { establishedFacts, firstVersion } from "../../kit/index.ts";
import { burdenFacts, regulationContent, regulationTexts } from "../content.ts";
import { regulationKinds } from "../kinds.ts";
import { defineRegulationEvent } from "../state.ts";

/** A draft of a regulation is made; it binds nobody yet. */
export const RegulationDrafted = defineRegulationEvent({
  type: "RegulationDrafted",
  label: "Ontwerp gemaakt",
  lane: "executive",
  versions: firstVersion(regulationContent),
  summarise: ({ kind, title }) =>
    `Er is een ontwerp gemaakt: ${regulationKinds[kind].label} “${title}”.`,
  evolve: (_state, { kind }, { occurredOn, from }) => ({
    status: "draft",
    since: occurredOn,
    from,
    kind,
  }),
  facts: (data, { subject, from }) => [
    ...establishedFacts(
      { subject, from },
      { kind: data.kind, status: "draft", inForce: false, ...regulationTexts(data) },
    ),
    ...burdenFacts({ subject, from }, data),
  ],
});
