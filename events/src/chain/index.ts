export * from "./all-paths.ts";
export * from "./chain.ts";
export { dateOf, dayOf, endOf, FOREVER } from "./days.ts";
export type { Ordinal } from "./numbering.ts";
export * from "./paths.ts";
export * from "./view.ts";
export type { Tie, TraceView } from "./trace-view.ts";
export type { Stance } from "./stances.ts";
export { DOWN, UP, type Direction, type Spell } from "./traces.ts";
