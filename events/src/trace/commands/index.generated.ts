// Written by `npm run generate`; edit the files beside it.
import { endTrace } from "./end-trace.ts";
import { judgeHop } from "./judge-hop.ts";
import { layTrace } from "./lay-trace.ts";

export { endTrace, judgeHop, layTrace };

/** All of this folder, in the order of their names. */
export const traceCommands = [endTrace, judgeHop, layTrace] as const;
