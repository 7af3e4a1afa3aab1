import type { IsoDate } from "./envelope.ts";
import { isIsoDate } from "./schemas.ts";

const dayAfter = (date: IsoDate): IsoDate => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const candidates = [
    [year, month, day + 1],
    [year, month + 1, 1],
    [year + 1, 1, 1],
  ].map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
  return candidates.find(isIsoDate) ?? date;
};

/** The date a number of calendar days later, for the periods of the law: weeks, not centuries. */
export const addDays = (date: IsoDate, days: number): IsoDate => {
  let later = date;
  for (let passed = 0; passed < days; passed += 1) later = dayAfter(later);
  return later;
};
