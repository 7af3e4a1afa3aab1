import { untilEnd } from "../../kit/index.ts";
import { MandateResumed } from "../events/mandate-resumed.ts";
import { defineMandateCommand } from "../state.ts";

/** Records that it has effect again. */
export const resumeMandate = defineMandateCommand({
  name: "resume-mandate",
  label: "Schorsing opheffen",
  step: "resume",
  event: MandateResumed,
  // In force again, up to the end that the decision gave itself.
  dates: ({ validTo }, _input, dates) => untilEnd(dates, validTo),
});
