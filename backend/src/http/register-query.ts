import { isoDate, type Asked } from "@doelspoor/events";
import * as z from "zod/mini";
import type { Place } from "./paging.ts";

/** A word or a name in a query. */
export const word = () => z.optional(z.string().check(z.maxLength(200)));

/** What a register can be narrowed down by. */
export const registerFilters = {
  level: word(),
  portfolio: word(),
  kind: word(),
  status: word(),
  faction: word(),
  goal: z.optional(z.enum(["with", "without"])),
  from: z.optional(isoDate()),
  to: z.optional(isoDate()),
};

/** What the list of what is open can be narrowed down by besides, and its order. */
export const followUpFilters = {
  due: word(),
  openFor: word(),
  holder: word(),
  sort: word(),
};

/** A next page is one of the list as it was when the first was asked for. */
export const asItWas = (asked: Asked, place: Place | undefined): Asked =>
  place === undefined ? asked : asked.again(place.asOf, place.knownAt);
