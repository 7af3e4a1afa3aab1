import { SecretGivenToCouncil } from "../events/secret-given-to-council.ts";
import { defineSecrecyCommand } from "../state.ts";

/** Records that the council was given what another body keeps secret. */
export const giveSecretToCouncil = defineSecrecyCommand({
  name: "give-secret-to-council",
  label: "Aan de raad geven",
  step: "give",
  event: SecretGivenToCouncil,
});
