import { isIsoDate, type IsoDate } from "@doelspoor/events";

/** Whether the day or the month stands first in a date of numbers. */
export type DateOrder = "dmy" | "mdy";

/** What is known of how a column writes its dates. */
export interface DateStyle {
  /** Undefined where nothing in the column shows it. */
  readonly order?: DateOrder | undefined;
  /** The last day that is read from a year of two digits as one of this century. */
  readonly today: IsoDate;
}

/** A text that is no date that can be recorded; the message is Dutch, without the name of the field. */
export class UnreadableDate extends Error {}

const MONTHS = [
  ["januari", "jan", "january"],
  ["februari", "feb", "february", "febr"],
  ["maart", "mrt", "mar", "march"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["augustus", "aug", "august"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "oct", "october"],
  ["november", "nov"],
  ["december", "dec"],
] as const;

const monthCalled = (name: string): number =>
  MONTHS.findIndex((names) => names.some((known) => known === name.toLowerCase())) + 1;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}[:.]\d{2}.*)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[T ].*)?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,?[T ]+\d{1,2}[:.]\d{2}.*)?$/;
const NAMED =
  /^(?:\p{L}+,?\s+)?(\d{1,2})[\s-]+(\p{L}+)\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(?:om\s+)?\d{1,2}[:.]\d{2}.*)?$/u;
const NAMED_US = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;

const DAY = 86_400_000;

const two = (number: number): string => String(number).padStart(2, "0");

const fullYear = (year: string, today: IsoDate): number => {
  if (year.length === 4) return Number(year);
  const near = Number(today.slice(0, 4)) + 20;
  const guess = Math.floor(near / 100) * 100 + Number(year);
  return guess > near ? guess - 100 : guess;
};

const dateOf = (text: string, [year, month, day]: readonly [number, number, number]): IsoDate => {
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  if (isIsoDate(date)) return date;
  throw new UnreadableDate(`“${text}” is geen bestaande datum`);
};

const isSwapped = (first: number, second: number, order: DateOrder | undefined): boolean =>
  second > 12 || (order === "mdy" && first <= 12);

/** A date of three numbers of which the year stands last. */
interface Numbers {
  readonly first: number;
  readonly second: number;
  readonly year: string;
  /** With dashes or points nobody but the Dutch order is in use here; with slashes it may be American. */
  readonly isSlashed: boolean;
}

const numbersIn = (text: string): Numbers | undefined => {
  const match = NUMBERS.exec(text);
  if (match === null) return undefined;
  const [, first = "", sign, second = "", year = ""] = match;
  return { first: Number(first), second: Number(second), year, isSlashed: sign === "/" };
};

const isOpen = ({ first, second, isSlashed }: Numbers): boolean =>
  isSlashed && first <= 12 && second <= 12 && first !== second;

const ofNumbers = (text: string, numbers: Numbers, { order, today }: DateStyle): IsoDate => {
  if (order === undefined && isOpen(numbers))
    throw new UnreadableDate(
      `“${text}” kan op twee manieren worden gelezen (dag of maand voorop); kies in de koppeling de volgorde`,
    );
  const { first, second, isSlashed } = numbers;
  const year = fullYear(numbers.year, today);
  const swapped = isSlashed && isSwapped(first, second, order);
  return dateOf(text, swapped ? [year, first, second] : [year, second, first]);
};

// From 1938 to 2119: other numbers of five digits are no days.
const ofSerial = (text: string): IsoDate | undefined => {
  const serial = Number(SERIAL.exec(text)?.[1]);
  if (!(serial > 14_000 && serial < 80_000)) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + serial * DAY).toISOString().slice(0, 10);
};

const groupsOf = (pattern: RegExp, text: string): readonly [number, number, number] | undefined => {
  const match = pattern.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
};

interface NamedMonth {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const usParts = (text: string): readonly (string | undefined)[] => {
  const [month, day, year] = NAMED_US.exec(text)?.slice(1) ?? [];
  return [day, month, year];
};

const namedIn = (text: string): NamedMonth | undefined => {
  const [day, month, year] = NAMED.exec(text)?.slice(1) ?? usParts(text);
  return day === undefined || month === undefined || year === undefined
    ? undefined
    : { day, month, year };
};

const ofNames = (text: string, { today }: DateStyle): IsoDate | undefined => {
  const named = namedIn(text);
  const month = monthCalled(named?.month ?? "");
  if (named === undefined || month === 0) return undefined;
  return dateOf(text, [fullYear(named.year, today), month, Number(named.day)]);
};

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/;

const inAmsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

// A moment with its zone is on the day that the clock in the Netherlands showed.
const ofMoment = (text: string): IsoDate | undefined => {
  const moment = MOMENT.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(moment) ? undefined : inAmsterdam.format(moment);
};

const ofYearFirst = (text: string): IsoDate | undefined => {
  const numbers = groupsOf(ISO, text) ?? groupsOf(YEAR_FIRST, text) ?? groupsOf(COMPACT, text);
  return numbers === undefined ? undefined : dateOf(text, numbers);
};

/**
 * Reads a date as people and systems write it: 12-03-2024, 2024-03-12T19:30, 12 maart 2024, 12/3/24, the
 * serial number of Excel.
 * @throws UnreadableDate
 */
export const readDate = (written: string, style: DateStyle): IsoDate => {
  const text = written.replaceAll(/\s+/g, " ").trim();
  const yearFirst = ofMoment(text) ?? ofYearFirst(text);
  if (yearFirst !== undefined) return yearFirst;
  const numbers = numbersIn(text);
  if (numbers !== undefined) return ofNumbers(text, numbers, style);
  const other = ofSerial(text) ?? ofNames(text, style);
  if (other !== undefined) return other;
  throw new UnreadableDate(`“${text.slice(0, 40)}” is geen datum`);
};

const FIND = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\s+\p{L}{3,9}\s+\d{4}/u;

/** The date in a longer text, such as "Raadsvergadering 01-07-2026"; undefined where none exists. */
export const dateWithin = (text: string, style: DateStyle): IsoDate | undefined => {
  const found = FIND.exec(text)?.[0];
  try {
    return found === undefined ? undefined : readDate(found, style);
  } catch {
    return undefined;
  }
};

/** Whether a text has the form of a date, existing or not. */
export const isDateLike = (text: string): boolean =>
  [ISO, YEAR_FIRST, NUMBERS, NAMED_US].some((pattern) => pattern.test(text)) ||
  monthCalled(namedIn(text)?.month ?? "") > 0;

/** What a date of numbers with slashes shows of the order in its column. */
export const orderShownBy = (text: string): DateOrder | undefined => {
  const numbers = numbersIn(text.trim());
  if (numbers?.isSlashed !== true) return undefined;
  const { first, second } = numbers;
  if (first > 12 === second > 12) return undefined;
  return first > 12 ? "dmy" : "mdy";
};

/** Whether a date of numbers can be read in two ways. */
export const isTwoWays = (text: string): boolean => {
  const numbers = numbersIn(text.trim());
  return numbers !== undefined && isOpen(numbers);
};
