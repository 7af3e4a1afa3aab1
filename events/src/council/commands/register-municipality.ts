import { MunicipalityRegistered } from "../events/municipality-registered.ts";
import { defineCouncilCommand } from "../state.ts";

/** Starts the log of a municipality. */
export const registerMunicipality = defineCouncilCommand({
  name: "register-municipality",
  label: "Gemeente registreren",
  event: MunicipalityRegistered,
  check: ({ name }) => (name === undefined ? undefined : { code: "already-recorded" }),
});
