import type { Item } from "../../general/items.ts";
import type { ProbedFile } from "../../general/probe.ts";
import { withoutDocuments } from "../documents.ts";
import type { FixedSource, NotOpened, Opened } from "../source.ts";
import { wholeText } from "../whole.ts";
import { readPage, type MeetingPage } from "./page.ts";
import { planPage, referenceOf } from "./record.ts";

/** Pages are small: what is larger is none. */
const MOST = 16 * 1024 * 1024;

const OTHER =
  "Dit bestand is geen pagina van een vergadering; een afdruk, een los agendapunt of een lijst documenten is dat niet.";
const CUT =
  "Deze pagina houdt halverwege op; haar agenda kan onvolledig zijn en is niet vastgelegd.";

const hostOf = ({ address }: MeetingPage): readonly string[] =>
  URL.canParse(address) ? [new URL(address).hostname] : [];

const open = async (file: ProbedFile): Promise<Opened | NotOpened> => {
  if (!file.sample.trimStart().startsWith("<") || file.size > MOST)
    return { reason: OTHER, isOther: true };
  const html = await wholeText(file);
  const page = readPage(html);
  if (page === undefined) return { reason: OTHER, isOther: true };
  // A parser of HTML forgives everything, also that the rest is missing.
  if (!/<\/html\s*>/i.test(html)) return { reason: CUT, isOther: false };
  async function* read(): AsyncGenerator<Item> {
    yield await Promise.resolve({ record: 1, value: page });
  }
  return {
    hosts: hostOf(page),
    read,
    referenceOf,
    plan: planPage,
    compared: withoutDocuments,
    leftAlone: () =>
      "Niet vastgelegd: de toelichtingen, de documenten per agendapunt, wat vertrouwelijk is en de geluidsfragmenten.",
  };
};

/** Pages of meetings as the council information system of GemeenteOplossingen shows them. */
export const gemeenteOplossingenSource: FixedSource = {
  system: "gemeente-oplossingen",
  files: { wanted: /\.html?$/i, called: "HTML-bestanden" },
  hasGlobalIds: false,
  open: ({ file }) => open(file),
};
