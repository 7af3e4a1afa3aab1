// Written by `npm run generate`; edit the files beside it.
import { logEntry } from "./log-entry.ts";
import { orderTest } from "./order-test.ts";

export * from "./log-entry.ts";
export * from "./order-test.ts";

/** All of this folder, in the order of their names. */
export const questions = [logEntry, orderTest] as const;
