// Written by `npm run generate`; edit the files beside it.
import { ask } from "./ask.ts";
import { backup } from "./backup.ts";
import { digest } from "./digest.ts";
import { exportRecords } from "./export-records.ts";
import { importRecords } from "./import-records.ts";
import { serve } from "./serve.ts";
import { snapshot } from "./snapshot.ts";

/** All of this folder, in the order of their names. */
export const commands = [ask, backup, digest, exportRecords, importRecords, serve, snapshot] as const;
