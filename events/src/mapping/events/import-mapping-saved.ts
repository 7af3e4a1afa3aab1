import * as z from "zod/mini";
import { firstVersion, text } from "../../kit/index.ts";
import { defineImportMappingEvent } from "../state.ts";

/** How the columns of a source's exports become records is settled, to be used again at the next import. */
export const ImportMappingSaved = defineImportMappingEvent({
  type: "ImportMappingSaved",
  label: "Koppeling bewaard",
  lane: "organisation",
  versions: firstVersion(
    z.object({
      /** Name of the source, as it is given with an import. */
      source: text(100),
      /** The mapping, as a JSON document. */
      mapping: text(60_000),
    }),
  ),
  summarise: ({ source }) => `De koppeling voor bestanden uit “${source}” werd bewaard.`,
  evolve: ({ mappings }, { source, mapping }) => ({
    mappings: new Map([...mappings, [source, mapping]]),
  }),
});
