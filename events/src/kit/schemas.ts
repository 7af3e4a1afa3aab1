import * as z from "zod/mini";

const daysIn = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

/** Whether a text is a date that exists, written `YYYY-MM-DD`. */
export const isIsoDate = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1800 && day >= 1 && day <= daysIn(year, month);
};

/** A date that exists, `YYYY-MM-DD`. */
export const isoDate = () =>
  z.string().check(z.refine(isIsoDate, { error: "Dit is geen bestaande datum (jjjj-mm-dd)." }));

/** A text with something in it, at most `max` characters (4,000 unless told). */
export const text = (max = 4000) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** UUID of a decision, trace, meeting or council. */
export const subjectId = () => z.uuid();

/** A count of things: a whole number from 0. */
export const count = () => z.int().check(z.minimum(0));

const digits = () => z.string().check(z.regex(/^\d{1,15}$/));

/** A whole number from 0, written in digits: as it stands in an address or on the command line. */
export const wholeNumber = () => z.pipe(digits(), z.transform(Number));

/** Public address of a source. */
export const webAddress = () => z.url({ protocol: /^https?$/ });

/** Dates every recorded act carries (see `ActDates`). */
export const actDates = {
  occurredOn: isoDate(),
  validFrom: z.optional(isoDate()),
  validTo: z.optional(isoDate()),
  retroactiveTo: z.optional(isoDate()),
};
