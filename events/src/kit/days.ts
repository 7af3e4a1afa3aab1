import type { IsoDate } from "./envelope.ts";

/** Days in 400, 100 and 4 years and in a year, of which the leap day comes last: they begin on 1 March. */
const [ERA, CENTURY, FOUR_YEARS, YEAR] = [146_097, 36_524, 1461, 365];

/** Days before the first of a month, counted from March: 31, 30, 31, 30, 31 days over and over. */
const daysBefore = (month: number): number => Math.floor((153 * month + 2) / 5);

/** The number of a day, from 1 March of the year 0. */
const numberOf = (date: IsoDate): number => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const march = month > 2 ? year : year - 1;
  const leapDays = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  return march * YEAR + leapDays + daysBefore((month + 9) % 12) + day - 1;
};

const dateOf = (number: number): IsoDate => {
  const inEra = number % ERA;
  // The last day of four centuries, and of four years, is the leap day of the year before.
  const centuries = Math.min(Math.floor(inEra / CENTURY), 3);
  const inCentury = inEra - centuries * CENTURY;
  const inFour = inCentury % FOUR_YEARS;
  const years = Math.min(Math.floor(inFour / YEAR), 3);
  const march =
    Math.floor(number / ERA) * 400 + centuries * 100 + Math.floor(inCentury / FOUR_YEARS) * 4 + years; // prettier-ignore
  const inYear = inFour - years * YEAR;
  const month = Math.floor((5 * inYear + 2) / 153);
  const parts = [month < 10 ? march : march + 1, ((month + 2) % 12) + 1, inYear - daysBefore(month) + 1]; // prettier-ignore
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
};

/** The date a number of calendar days later. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOf(numberOf(date) + days);
