// Written by `npm run generate`; edit the files beside it.
import { intentDrift } from "./intent-drift.ts";
import { logEntry } from "./log-entry.ts";
import { orderTest } from "./order-test.ts";
import { orphanedRules } from "./orphaned-rules.ts";
import { ruleStack } from "./rule-stack.ts";
import { why } from "./why.ts";

export * from "./intent-drift.ts";
export * from "./log-entry.ts";
export * from "./order-test.ts";
export * from "./orphaned-rules.ts";
export * from "./rule-stack.ts";
export * from "./why.ts";

/** All of this folder, in the order of their names. */
export const questions = [intentDrift, logEntry, orderTest, orphanedRules, ruleStack, why] as const;
