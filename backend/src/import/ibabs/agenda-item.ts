import { isIsoDate, type IsoDate } from "@doelspoor/events";
import { oneLine } from "../kit/text.ts";

/** The meeting and the item on its agenda that a source names in one text. */
export interface AgendaItem {
  readonly meetingDate?: IsoDate;
  /** The item as printed, with its number. */
  readonly item?: string;
  /** The item without its number. */
  readonly title?: string;
}

const PATTERN = /^(?:\D.*?\s)?(\d{2})-(\d{2})-(\d{4})(?:\s+(.+))?$/;
const NUMBER = /^\d+(?:\.\d+)*\.?\s+/;

const filledOnly = ({ item, title = "" }: { item: string; title?: string }): AgendaItem => ({
  ...(item === "" ? {} : { item }),
  ...(title === "" ? {} : { title }),
});

/**
 * Reads "Raadsvergadering 01-07-2026 4.2. Buiten werking stellen poller". A text without a date that
 * exists names no meeting: it is taken for the item.
 */
export const agendaItemIn = (text: string | null | undefined): AgendaItem => {
  const line = oneLine(text ?? "");
  const match = PATTERN.exec(line);
  const meetingDate = match?.slice(1, 4).reverse().join("-") ?? "";
  if (!isIsoDate(meetingDate)) return filledOnly({ item: line });
  const item = match?.[4] ?? "";
  return { meetingDate, ...filledOnly({ item, title: item.replace(NUMBER, "") }) };
};
