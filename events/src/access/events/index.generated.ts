// Written by `npm run generate`; edit the files beside it.
import { SecretsConsulted } from "./secrets-consulted.ts";

export { SecretsConsulted };

/** All of this folder, in the order of their names. */
export const accessEvents = [SecretsConsulted] as const;
