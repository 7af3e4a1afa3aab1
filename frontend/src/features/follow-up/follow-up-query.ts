import type { LocationQuery } from "vue-router";

/** What the list is chosen and sorted by, as the fields of the form hold it; empty where nothing is chosen. */
export interface FollowUpFilter {
  kind: string;
  due: string;
  openFor: string;
  portfolio: string;
  holder: string;
  sort: string;
}

/** By each field its name in the address. */
const names = {
  kind: "soort",
  due: "termijn",
  openFor: "open",
  portfolio: "portefeuille",
  holder: "houder",
  sort: "volgorde",
} as const;

/** Values that the server takes; names of people and portfolios are free. */
const codes: Readonly<Partial<Record<keyof FollowUpFilter, readonly string[]>>> = {
  kind: ["motion", "commitment", "question"],
  due: ["overdue", "soon", "later", "none"],
  openFor: ["half-year", "year", "two-years", "longer"],
  sort: ["age"],
};

/** Reads the filter from the address; a value that means nothing is passed over. */
export function readFilter(query: LocationQuery): FollowUpFilter {
  const value = (field: keyof FollowUpFilter): string => {
    const text = query[names[field]];
    if (typeof text !== "string") return "";
    return codes[field]?.includes(text) === false ? "" : text;
  };
  return {
    kind: value("kind"),
    due: value("due"),
    openFor: value("openFor"),
    portfolio: value("portfolio"),
    holder: value("holder"),
    sort: value("sort"),
  };
}

/** Writes the filter as the part of an address; empty fields are left out. */
export function writeFilter(filter: FollowUpFilter): Record<string, string> {
  const pairs: readonly (readonly [string, string])[] = [
    [names.kind, filter.kind],
    [names.due, filter.due],
    [names.openFor, filter.openFor],
    [names.portfolio, filter.portfolio],
    [names.holder, filter.holder],
    [names.sort, filter.sort],
  ];
  return Object.fromEntries(pairs.filter(([, value]) => value !== ""));
}

/** The part of an address that is not about the filter. */
export const withoutFilter = (query: LocationQuery): LocationQuery =>
  Object.fromEntries(
    Object.entries(query).filter(([key]) => !Object.values<string>(names).includes(key)),
  );
