import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineCouncilEvent } from "../state.ts";

/** A municipality starts its log; `example` when all of it is made up. */
export const MunicipalityRegistered = defineCouncilEvent({
  type: "MunicipalityRegistered",
  label: "Gemeente geregistreerd",
  versions: firstVersion(z.object({ name: text(200), example: z.boolean() })),
  summarise: ({ name }) => `Het logboek van de gemeente ${name} begon.`,
  evolve: (state, { name, example }) => ({ ...state, name, example }),
});
