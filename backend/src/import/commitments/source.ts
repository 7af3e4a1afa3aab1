import { firstCsvRows, readCsvRows, separatorOf } from "../general/csv.ts";
import { headerOf, headerRowOf, recordsIn } from "../general/table.ts";
import type { ProbedFile } from "../general/probe.ts";
import type { FixedSource, NotOpened, Opened } from "../fixed/source.ts";
import { each, isBroken, type Item, type Watch } from "../general/items.ts";
import { planCommitment, referenceOf } from "./record.ts";

const COLUMNS = [
  "nummer",
  "datum",
  "titel",
  "portefeuillehouder",
  "deadline",
  "datumAfdoening",
  "status",
];
const OTHER = `Dit bestand is geen toezeggingenregister: dat heeft de kolommen ${COLUMNS.join(", ")}.`;

const isRow = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((cell) => typeof cell === "string");

const named = (item: Item, header: readonly string[]): Item =>
  isBroken(item) || !isRow(item.value)
    ? item
    : {
        ...item,
        value: Object.fromEntries(item.value.map((cell, at) => [header[at] ?? "", cell.trim()])),
      };

const open = (file: ProbedFile): Opened | NotOpened => {
  if (file.unreadable !== undefined) return { reason: file.unreadable, isOther: false };
  const separator = separatorOf(file.sample);
  const rows = firstCsvRows(file.sample, separator);
  const headerRow = headerRowOf(rows);
  const header = headerOf(rows[headerRow - 1] ?? []);
  if (file.content !== "table" || !COLUMNS.every((column) => header.includes(column)))
    return { reason: OTHER, isOther: true };
  const shape = { header, headerRow, isSheet: false };
  async function* read(watch: Watch): AsyncGenerator<Item> {
    for await (const item of each(recordsIn(readCsvRows(file, separator, watch), shape)))
      yield named(item, header);
  }
  return { read, referenceOf, plan: planCommitment };
};

/** A register of commitments. */
export const commitmentsSource: FixedSource = {
  system: "commitments",
  files: { wanted: /\.csv$/i, called: "CSV-bestanden" },
  hasGlobalIds: false,
  open: ({ file }) => Promise.resolve(open(file)),
};
