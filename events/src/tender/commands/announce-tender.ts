import { TenderAnnounced } from "../events/tender-announced.ts";
import { defineTenderCommand } from "../state.ts";

/** Records that a tender was announced. */
export const announceTender = defineTenderCommand({
  name: "announce-tender",
  label: "Aankondigen",
  step: "announce",
  event: TenderAnnounced,
});
