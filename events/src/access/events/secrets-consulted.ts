import * as z from "zod/mini";
import { dutchCount, firstVersion, subjectId, text } from "../../kit/index.ts";
import { defineAccessEvent } from "../state.ts";

/**
 * Someone was given an answer that names decisions under secrecy: which, and what was asked that first did
 * so that day. For whoever has to account for who saw what; no act of a body.
 */
export const SecretsConsulted = defineAccessEvent({
  type: "SecretsConsulted",
  label: "Geheime stukken ingezien",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      /** Who asked, as the log names whoever records. */
      by: text(200),
      /** The roles of who asked. */
      roles: z.array(text(40)),
      /** Decisions under secrecy that the answer names. */
      decisions: z.array(subjectId()).check(z.minLength(1)),
      /** What was asked: the label of the route. */
      route: text(200),
    }),
  ),
  summarise: ({ by, decisions, route }) =>
    `Onder geheimhouding zag ${by} ${dutchCount(decisions.length, "besluit", "besluiten")} in: ${route}.`,
  evolve: (state, { decisions }) => ({ decisions: [...state.decisions, ...decisions] }),
});
