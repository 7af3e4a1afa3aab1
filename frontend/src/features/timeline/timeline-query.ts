import type { LocationQuery } from "vue-router";
import { formatDutchDate, isIsoDate, parseDutchDate } from "../../ui/date-text.ts";

/** What the timeline is filtered on, as the fields of the form hold it. */
export interface TimelineFilter {
  goal: string;
  kind: string;
  portfolio: string;
  from: string;
  to: string;
}

const names = { goal: "doel", kind: "soort", portfolio: "portefeuille", from: "van", to: "tot" };
const text = (value: LocationQuery[string] | undefined): string =>
  typeof value === "string" ? value : "";
const day = (value: LocationQuery[string] | undefined): string =>
  isIsoDate(value) ? formatDutchDate(value) : "";

/** Reads the filter from the address. */
export const readFilter = (query: LocationQuery): TimelineFilter => ({
  goal: text(query[names.goal]),
  kind: text(query[names.kind]),
  portfolio: text(query[names.portfolio]),
  from: day(query[names.from]),
  to: day(query[names.to]),
});

/** The filter as the server takes it. */
export const askedOf = (filter: TimelineFilter): Record<string, string | undefined> => ({
  goal: filter.goal,
  kind: filter.kind,
  portfolio: filter.portfolio,
  from: parseDutchDate(filter.from),
  to: parseDutchDate(filter.to),
});

/** Writes the filter as the part of an address, next to what is not about the filter. */
export function writeFilter(filter: TimelineFilter, query: LocationQuery): LocationQuery {
  const rest = Object.entries(query).filter(([name]) => !Object.values(names).includes(name));
  const asked: [string, string][] = [
    [names.goal, filter.goal],
    [names.kind, filter.kind],
    [names.portfolio, filter.portfolio],
    [names.from, parseDutchDate(filter.from) ?? ""],
    [names.to, parseDutchDate(filter.to) ?? ""],
  ];
  return Object.fromEntries([...rest, ...asked.filter(([, value]) => value !== "")]);
}
