import type { IsoDate } from "./envelope.ts";

const MONTHS = [
  "januari", "februari", "maart", "april", "mei", "juni",
  "juli", "augustus", "september", "oktober", "november", "december",
] as const; // prettier-ignore

/** A date as people write it: `2026-03-08` is "8 maart 2026". */
export const dutchDate = (date: IsoDate): string => {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};

/** A list as people write it: "a, b en c". */
export const dutchList = (items: readonly string[]): string =>
  items.length < 2
    ? (items[0] ?? "")
    : `${items.slice(0, -1).join(", ")} en ${items[items.length - 1] ?? ""}`;

// `String` turns to exponents for very large and very small numbers.
const digits = new Intl.NumberFormat("en", { useGrouping: false, maximumFractionDigits: 20 });

/** A number as people write it: 8000 is "8.000", 77.3 is "77,3". */
export const dutchNumber = (value: number): string => {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const [whole = "0", fraction] = digits.format(Math.abs(value)).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ".");
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
};

/** "1 stem", "2 stemmen". */
export const dutchCount = (count: number, one: string, many: string): string =>
  `${dutchNumber(count)} ${count === 1 ? one : many}`;
