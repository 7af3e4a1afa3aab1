import type { LocationQuery, LocationQueryRaw } from "vue-router";
import { isIsoDate } from "../../ui/date-text.ts";

/** What the address of the chain page says besides the moment: what to compare with, chosen, shown. */
export interface ChainQuery {
  /** The day compared with, `vergelijk`; absent where one moment is shown. */
  readonly compare?: string | undefined;
  /** The decision in the side panel, `besluit`. */
  readonly selected?: string | undefined;
  /** Whether the chain is shown as a table, `als=tabel`. */
  readonly table?: boolean | undefined;
  /** Decisions of which the neighbours were asked for, `meer`. */
  readonly more?: readonly string[] | undefined;
  /** Whether as many decisions as can be are shown, `veel=ja`. */
  readonly many?: boolean | undefined;
}

const text = (value: LocationQuery[string] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** Reads the address. */
export function readChain(query: LocationQuery): ChainQuery {
  const day = query["vergelijk"];
  return {
    compare: isIsoDate(day) ? day : undefined,
    selected: text(query["besluit"]),
    table: query["als"] === "tabel",
    more: text(query["meer"])?.split(",") ?? [],
    many: query["veel"] === "ja",
  };
}

/** Writes what changes into the address; the rest of it stays. */
export function writeChain(change: ChainQuery, query: LocationQuery): LocationQueryRaw {
  const { compare, selected, table, more, many } = { ...readChain(query), ...change };
  return {
    ...query,
    vergelijk: compare,
    besluit: selected,
    als: table ? "tabel" : undefined,
    meer: more?.length ? more.join(",") : undefined,
    veel: many ? "ja" : undefined,
  };
}
