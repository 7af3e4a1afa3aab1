import * as z from "zod/mini";
import { firstVersion } from "../../kit/index.ts";
import { defineSecrecyEvent } from "../state.ts";

/**
 * What another body keeps secret is given to the council (Gemeentewet art. 88). The council knows it from
 * then on, and only the council lifts the secrecy (art. 89).
 */
export const SecretGivenToCouncil = defineSecrecyEvent({
  type: "SecretGivenToCouncil",
  label: "Geheim stuk aan de raad gegeven",
  lane: "executive",
  versions: firstVersion(z.object({})),
  summarise: () => "Het geheime stuk werd aan de raad gegeven.",
  evolve: (state, _data, { occurredOn }) => ({
    ...state,
    status: "given-to-council",
    givenOn: occurredOn,
  }),
});
