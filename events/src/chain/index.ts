export * from "./all-paths.ts";
export * from "./chain.ts";
export * from "./paths.ts";
export * from "./view.ts";
export type { Tie, TraceView } from "./trace-view.ts";
