// Written by `npm run generate`; edit the files beside it.
import { HopJudged } from "./hop-judged.ts";
import { TraceEnded } from "./trace-ended.ts";
import { TraceLaid } from "./trace-laid.ts";

export { HopJudged, TraceEnded, TraceLaid };

/** All of this folder, in the order of their names. */
export const traceEvents = [HopJudged, TraceEnded, TraceLaid] as const;
