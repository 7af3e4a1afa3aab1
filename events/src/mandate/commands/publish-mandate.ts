import { MandatePublished } from "../events/mandate-published.ts";
import { defineMandateCommand } from "../state.ts";

/** Records that it was published. */
export const publishMandate = defineMandateCommand({
  name: "publish-mandate",
  label: "Bekendmaking vastleggen",
  step: "publish",
  event: MandatePublished,
});
