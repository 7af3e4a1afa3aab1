// Written by `npm run generate`; edit the files beside it.
import { csv } from "./csv.ts";
import { followUp } from "./follow-up.ts";
import { ndjson } from "./ndjson.ts";
import { ori } from "./ori.ts";
import { xlsx } from "./xlsx.ts";

/** All of this folder, in the order of their names. */
export const exports = [csv, followUp, ndjson, ori, xlsx] as const;
