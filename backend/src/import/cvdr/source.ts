import type { FixedSource, NotOpened, Opened } from "../fixed/source.ts";
import type { Item } from "../general/items.ts";
import type { ProbedFile } from "../general/probe.ts";
import { readCvdr, UnreadableDocument } from "./document.ts";
import { planRegulation, versionOf } from "./record.ts";

const OTHER = "Dit bestand is geen regeling uit de CVDR (XML met “cvdr” als eerste element).";

const orderOf = ({ regulation, version }: { regulation: string; version: number }): string =>
  `${regulation.padStart(12, "0")} ${String(version).padStart(6, "0")}`;

const openDocument = async (file: ProbedFile): Promise<Opened | NotOpened> => {
  const fields = await readCvdr(file, () => undefined);
  const version = fields && versionOf(fields);
  if (fields === undefined || version === undefined) return { reason: OTHER, isOther: true };
  async function* read(): AsyncGenerator<Item> {
    yield await Promise.resolve({ record: 1, value: fields });
  }
  return {
    of: fields["creator"]?.[0],
    order: orderOf(version),
    read,
    referenceOf: () => version.reference,
    plan: (_value, session) => planRegulation(fields, version, session),
  };
};

const open = async (file: ProbedFile): Promise<Opened | NotOpened> => {
  if (!file.sample.trimStart().startsWith("<")) return { reason: OTHER, isOther: true };
  try {
    return await openDocument(file);
  } catch (cause) {
    if (cause instanceof UnreadableDocument) return { reason: cause.message, isOther: false };
    throw cause;
  }
};

/** Regulations of the municipality, with their versions. */
export const cvdrSource: FixedSource = {
  system: "cvdr",
  files: { wanted: /\.xml$/i, called: "XML-bestanden" },
  hasGlobalIds: true,
  open: ({ file }) => open(file),
};
