// Written by `npm run generate`; edit the files beside it.
import { belowGoal } from "./below-goal.ts";
import { chainDiff } from "./chain-diff.ts";
import { chainPicture } from "./chain-picture.ts";
import { concreteness } from "./concreteness.ts";
import { councilNight } from "./council-night.ts";
import { emptyPhrases } from "./empty-phrases.ts";
import { followUp } from "./follow-up.ts";
import { forwardAgenda } from "./forward-agenda.ts";
import { intentDrift } from "./intent-drift.ts";
import { logEntry } from "./log-entry.ts";
import { meetings } from "./meetings.ts";
import { orderTest } from "./order-test.ts";
import { orphanedRules } from "./orphaned-rules.ts";
import { ripple } from "./ripple.ts";
import { ruleStack } from "./rule-stack.ts";
import { secrecyRegister } from "./secrecy-register.ts";
import { trail } from "./trail.ts";
import { why } from "./why.ts";

export * from "./below-goal.ts";
export * from "./chain-diff.ts";
export * from "./chain-picture.ts";
export * from "./concreteness.ts";
export * from "./council-night.ts";
export * from "./empty-phrases.ts";
export * from "./follow-up.ts";
export * from "./forward-agenda.ts";
export * from "./intent-drift.ts";
export * from "./log-entry.ts";
export * from "./meetings.ts";
export * from "./order-test.ts";
export * from "./orphaned-rules.ts";
export * from "./ripple.ts";
export * from "./rule-stack.ts";
export * from "./secrecy-register.ts";
export * from "./trail.ts";
export * from "./why.ts";

/** All of this folder, in the order of their names. */
export const questions = [belowGoal, chainDiff, chainPicture, concreteness, councilNight, emptyPhrases, followUp, forwardAgenda, intentDrift, logEntry, meetings, orderTest, orphanedRules, ripple, ruleStack, secrecyRegister, trail, why] as const;
