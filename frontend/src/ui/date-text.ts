const DUTCH = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

const two = (value: number): string => String(value).padStart(2, "0");

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** Reads dd-mm-jjjj (also with / . or a space) as YYYY-MM-DD; undefined when no such day exists. */
export function parseDutchDate(text: string): string | undefined {
  const [, day, month, year] = DUTCH.exec(text) ?? [];
  return year === undefined ? undefined : existing(Number(year), Number(month), Number(day));
}

/** Writes YYYY-MM-DD as dd-mm-jjjj; any other text as it is. */
export const formatDutchDate = (iso: string): string => iso.replace(ISO, "$3-$2-$1");

/** Whether a text is an existing day, written YYYY-MM-DD. */
export function isIsoDate(text: unknown): text is string {
  const [, year, month, day] = typeof text === "string" ? (ISO.exec(text) ?? []) : [];
  return year !== undefined && existing(Number(year), Number(month), Number(day)) !== undefined;
}

/** Days from 1 January 1970 to a day written YYYY-MM-DD. */
export const dayNumber = (iso: string): number =>
  Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;
