// Written by `npm run generate`; edit the files beside it.
import { TraceEnded } from "./trace-ended.ts";
import { TraceLaid } from "./trace-laid.ts";

export { TraceEnded, TraceLaid };

/** All of this folder, in the order of their names. */
export const traceEvents = [TraceEnded, TraceLaid] as const;
