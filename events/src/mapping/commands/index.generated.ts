// Written by `npm run generate`; edit the files beside it.
import { saveImportMapping } from "./save-import-mapping.ts";

export { saveImportMapping };

/** All of this folder, in the order of their names. */
export const mappingCommands = [saveImportMapping] as const;
