import { isIsoDate, type IsoDate } from "../../kit/index.ts";
import type { IntentSlot, SlotStatus } from "../../trace/index.ts";

/** What a comparison by rule makes of one slot; `undecided` where only a person can tell. */
export interface Compared {
  readonly status: SlotStatus;
  readonly undecided: boolean;
}

const certain = (status: SlotStatus): Compared => ({ status, undecided: false });

/** Two texts that differ may say the same: until somebody judges it, the slot counts as shifted. */
const UNDECIDED: Compared = { status: "shifted", undecided: true };

/** A text as it is compared: letters, spaces, dashes and "%" written in one way. */
const normal = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("%", " procent")
    .replaceAll(/[‐-―]/g, "-")
    .replaceAll(/\s+/g, " ")
    .replace(/[\s.]+$/, "")
    .trim();

interface Amount {
  readonly value: number;
  readonly unit: string;
}

const NUMBER = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g;

const toNumber = (digits: string): number => Number(digits.replaceAll(".", "").replace(",", "."));

/** "8.000 uur" as a number with its unit; undefined for a text with no number or more than one. */
const amountIn = (text: string): Amount | undefined => {
  const numbers = normal(text).match(NUMBER) ?? [];
  const [digits] = numbers;
  if (digits === undefined || numbers.length > 1) return undefined;
  const unit = normal(normal(text).replace(digits, " "));
  return { value: toNumber(digits), unit };
};

const MORE = new Set(["meer", "more", "hoger", "groter", "omhoog"]);
const LESS = new Set(["minder", "less", "lager", "kleiner", "omlaag"]);

/** Whether more is better (1), less is (-1), or the direction does not tell (0). */
const betterOf = (direction: string | undefined): number => {
  const word = normal(direction ?? "");
  return Number(MORE.has(word)) - Number(LESS.has(word));
};

const compareAmounts = (before: string, now: string, direction: string | undefined): Compared => {
  const [from, to] = [amountIn(before), amountIn(now)];
  if (from === undefined || from.unit !== to?.unit) return UNDECIDED;
  const gain = (to.value - from.value) * betterOf(direction);
  if (to.value === from.value) return certain("kept");
  if (gain === 0) return UNDECIDED;
  return certain(gain > 0 ? "sharpened" : "widened");
};

const MONTHS = [
  "januari", "februari", "maart", "april", "mei", "juni",
  "juli", "augustus", "september", "oktober", "november", "december",
]; // prettier-ignore

const lastDay = (month: string): IsoDate | undefined =>
  ["31", "30", "29", "28"].map((day) => `${month}-${day}`).find(isIsoDate);

const monthOf = (name: string | undefined): string =>
  String(MONTHS.indexOf(name ?? "") + 1).padStart(2, "0");

const ofDay = (text: string): IsoDate | undefined => {
  const [, day = "", month, year = ""] =
    /^(?:voor |op |uiterlijk )?(\d{1,2}) ([a-z]+) (\d{4})$/.exec(text) ?? [];
  return `${year}-${monthOf(month)}-${day.padStart(2, "0")}`;
};

const ofMonth = (text: string): IsoDate | undefined => {
  const [, month, year = ""] = /^(?:eind |in )?([a-z]+) (\d{4})$/.exec(text) ?? [];
  return lastDay(`${year}-${monthOf(month)}`);
};

const ofYear = (text: string): IsoDate | undefined => {
  const [, year = ""] =
    /^(?:eind |in |t\/m |tot en met )?(?:\d{4} ?(?:-|t\/m|tot en met) ?)?(\d{4})$/.exec(text) ?? [];
  return `${year}-12-31`;
};

/** The last day of a term as people write it: a date, a month, a year, years from and to. */
const endOf = (term: string): IsoDate | undefined => {
  const text = normal(term);
  return [text, ofDay(text), ofMonth(text), ofYear(text)].find(
    (date) => date !== undefined && isIsoDate(date),
  );
};

const compareTerms = (before: string, now: string): Compared => {
  const [from, to] = [endOf(before), endOf(now)];
  if (from === undefined || to === undefined) return UNDECIDED;
  if (from === to) return certain("kept");
  return certain(to < from ? "sharpened" : "widened");
};

/** What a slot said before and says now, and which way the intention goes. */
export interface SlotChange {
  readonly slot: IntentSlot;
  readonly before?: string | undefined;
  readonly now?: string | undefined;
  /** Direction of the intention before: whether more is better, or less. */
  readonly direction?: string | undefined;
}

/**
 * What became of a slot, by rules that leave nothing to guess (domain.md N4): the same text is kept, no
 * text is gone, a text where there was none is sharper; numbers of one unit and dates are compared. Any
 * other difference is for a person to judge.
 * @returns undefined where the slot was not and is not stated: there is nothing to compare.
 */
export const compareSlot = ({ slot, before, now, direction }: SlotChange): Compared | undefined => {
  if (now === undefined) return before === undefined ? undefined : certain("gone");
  if (before === undefined) return certain("sharpened");
  if (normal(before) === normal(now)) return certain("kept");
  if (slot === "measure") return compareAmounts(before, now, direction);
  return slot === "term" ? compareTerms(before, now) : UNDECIDED;
};
