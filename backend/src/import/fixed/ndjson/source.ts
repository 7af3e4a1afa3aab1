import { isBroken } from "../../general/items.ts";
import { readLines } from "../../general/json.ts";
import type { ProbedFile } from "../../general/probe.ts";
import type { FixedSource, NotOpened, Opened } from "../source.ts";
import { headOf, planLine } from "./record.ts";

const OTHER = "Dit bestand is geen NDJSON-export van Doelspoor.";

const firstOf = async (file: ProbedFile) => {
  for await (const item of readLines(file, () => undefined))
    return isBroken(item) ? undefined : headOf(item.value);
  return undefined;
};

const open = async (file: ProbedFile): Promise<Opened | NotOpened> => {
  if (file.unreadable !== undefined) return { reason: file.unreadable, isOther: false };
  const isJson = file.content === "lines" || file.content === "json";
  const first = isJson ? await firstOf(file) : undefined;
  if (first === undefined) return { reason: OTHER, isOther: true };
  const { asOf, knownAt } = first;
  return {
    state: asOf,
    order: `${asOf} ${String(knownAt).padStart(12, "0")}`,
    read: (watch) => readLines(file, watch),
    referenceOf: (value) => headOf(value)?.id,
    plan: planLine,
  };
};

/** Our own export of decisions as NDJSON. */
export const ndjsonSource: FixedSource = {
  system: "ndjson",
  files: { wanted: /\.(?:ndjson|jsonl)$/i, called: "NDJSON-bestanden" },
  hasGlobalIds: true,
  open: ({ file }) => open(file),
};
