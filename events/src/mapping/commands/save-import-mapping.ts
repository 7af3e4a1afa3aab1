import {
  accept,
  defineCommand,
  refuse,
  refusedDates,
  type DateRefusal,
  type Decided,
} from "../../kit/index.ts";
import { ImportMappingSaved } from "../events/import-mapping-saved.ts";
import type { ImportMappingState } from "../state.ts";

/** Why a mapping is not saved: it is the one that is in use already. */
export type ImportMappingRefusal = DateRefusal | { readonly code: "already-recorded" };

/** Records how the exports of a source are read from now on. */
export const saveImportMapping = defineCommand<ImportMappingState>()({
  name: "save-import-mapping",
  label: "Koppeling bewaren",
  begins: true,
  input: ImportMappingSaved.schema,
  decide: ({ mappings }, input, context): Decided<ImportMappingRefusal> => {
    const refusal = refusedDates(context);
    if (refusal !== undefined) return refuse(refusal);
    if (mappings.get(input.source) === input.mapping) return refuse({ code: "already-recorded" });
    return accept(ImportMappingSaved.of(input, context.dates));
  },
});
