import { tellsAward, TenderNoticePublished } from "../events/tender-notice-published.ts";
import { defineTenderCommand } from "../state.ts";

const UNDECIDED: readonly string[] = ["none", "intended", "tendered"];

/**
 * Records a notice that was published, also as the first that is known of a tender. Once an award decision is
 * recorded, only a result with its winners adds to it.
 */
export const publishTenderNotice = defineTenderCommand({
  name: "publish-tender-notice",
  label: "Aankondiging vastleggen",
  step: "publishNotice",
  event: TenderNoticePublished,
  check: ({ status }, input) =>
    UNDECIDED.includes(status) || tellsAward(input) ? undefined : { code: "already-recorded" },
});
