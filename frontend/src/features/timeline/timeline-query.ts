import type { LocationQuery } from "vue-router";
import { formatDutchDate, isIsoDate, parseDutchDate } from "../../ui/date-text.ts";

/** Of every field of the filter its name in the address. */
const names = {
  goal: "doel",
  kind: "soort",
  portfolio: "portefeuille",
  faction: "fractie",
  targetGroup: "doelgroep",
  neighbourhood: "wijk",
  from: "van",
  to: "tot",
} as const;

/** What the timeline is filtered on, as the fields of the form hold it. */
export type TimelineFilter = Record<keyof typeof names, string>;

const text = (value: LocationQuery[string] | undefined): string =>
  typeof value === "string" ? value : "";
const day = (value: LocationQuery[string] | undefined): string =>
  isIsoDate(value) ? formatDutchDate(value) : "";

/** Reads the filter from the address. */
export const readFilter = (query: LocationQuery): TimelineFilter => ({
  goal: text(query[names.goal]),
  kind: text(query[names.kind]),
  portfolio: text(query[names.portfolio]),
  faction: text(query[names.faction]),
  targetGroup: text(query[names.targetGroup]),
  neighbourhood: text(query[names.neighbourhood]),
  from: day(query[names.from]),
  to: day(query[names.to]),
});

/** A filter of which nothing is chosen. */
export const noFilter = (): TimelineFilter => readFilter({});

/** The filter as the server takes it. */
export const askedOf = (filter: TimelineFilter): Record<string, string | undefined> => ({
  ...filter,
  from: parseDutchDate(filter.from),
  to: parseDutchDate(filter.to),
});

/** Writes the filter as the part of an address, next to what is not about the filter. */
export function writeFilter(filter: TimelineFilter, query: LocationQuery): LocationQuery {
  const own: readonly string[] = Object.values(names);
  const rest = Object.entries(query).filter(([name]) => !own.includes(name));
  const asked = askedOf(filter);
  const chosen = Object.entries(names).map(([field, name]): [string, string] => [
    name,
    asked[field] ?? "",
  ]);
  return Object.fromEntries([...rest, ...chosen.filter(([, value]) => value !== "")]);
}
