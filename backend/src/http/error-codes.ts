import { accessCodes } from "./authorise.ts";
import { failureCodes } from "./failures.ts";
import { inputCodes } from "./problem.ts";
import { limitCodes } from "./rate-limits.ts";
import { refusals } from "./refusals.ts";

/** Every code that a problem can carry; each has its page in docs/errors. */
export const errorCodes: readonly string[] = [
  ...inputCodes,
  ...accessCodes,
  ...limitCodes,
  ...failureCodes,
  ...Object.keys(refusals),
];
