import type { LocationQuery } from "vue-router";
import { isIsoDate } from "../ui/date-text.ts";

/** The moment a page shows; what is absent is today, or all that is known. */
export interface ChosenMoment {
  readonly asOf?: string;
  readonly knownAt?: number;
}

/** Reads the moment from the address: `op` is the day looked at, `bekend` the position known. */
export function readMoment(query: LocationQuery): ChosenMoment {
  const day = query["op"];
  const known = query["bekend"];
  return {
    ...(isIsoDate(day) && { asOf: day }),
    ...(typeof known === "string" && /^\d{1,15}$/.test(known) && { knownAt: Number(known) }),
  };
}

/** Writes the moment as the part of an address. */
export const writeMoment = (moment: ChosenMoment): Record<string, string> => ({
  ...(moment.asOf !== undefined && { op: moment.asOf }),
  ...(moment.knownAt !== undefined && { bekend: String(moment.knownAt) }),
});
