import { LetterSent } from "../events/letter-sent.ts";
import { defineLetterCommand } from "../state.ts";

/** Records that the college sent the council a letter. */
export const sendLetter = defineLetterCommand({
  name: "send-letter",
  label: "Brief aan de raad vastleggen",
  step: "send",
  event: LetterSent,
});
