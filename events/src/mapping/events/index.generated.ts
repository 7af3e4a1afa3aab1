// Written by `npm run generate`; edit the files beside it.
import { ImportMappingSaved } from "./import-mapping-saved.ts";

export { ImportMappingSaved };

/** All of this folder, in the order of their names. */
export const mappingEvents = [ImportMappingSaved] as const;
