import { parseDocument } from "yaml";
import * as z from "zod/mini";
import { dutchCount } from "@doelspoor/events";
import { readText, type ProbedFile } from "../../general/probe.ts";
import type { Item } from "../../general/items.ts";
import type { FixedSource, NotOpened, Opened } from "../source.ts";
import { planOf, referenceOf } from "./record.ts";

const OTHER =
  "Dit bestand is geen coalitieakkoord: dat heeft “meta” met partijen en een dag, en “themas” met afspraken.";

/** A document this long is no agreement; YAML has to be in memory as a whole. */
const MOST = 16 * 1024 * 1024;

const meta = z.object({
  document_title: z.string(),
  document_url: z.optional(z.nullable(z.string())),
  gemeente: z.string(),
  partijen: z.array(z.string()),
  periode: z.string(),
  vastgesteld: z.string(),
  vastgesteld_vergadering_datum: z.optional(z.nullable(z.string())),
});

const agreement = z.looseObject({
  meta,
  rapportage: z.optional(z.looseObject({ laatste_update: z.optional(z.string()) })),
  themas: z.record(
    z.string(),
    z.looseObject({ naam: z.string(), afspraken: z.array(z.unknown()) }),
  ),
});

type Agreement = z.infer<typeof agreement>;

/** What of an agreed point is a fact; its status and related decisions are matches of words by a tool. */
const point = z.object({ id: z.optional(z.unknown()), tekst: z.optional(z.unknown()) });

type Theme = Agreement["themas"][string];

/** An annex divides offices; it holds no agreed points. */
const isAnnex = ({ naam }: Theme): boolean => /^bijlage\b/i.test(naam);

const toldOf = ({ naam, afspraken }: Theme): string =>
  `“${naam}” is een bijlage: ${dutchCount(afspraken.length, "regel", "regels")} zonder afspraak over een doel, niet vastgelegd.`;

/** The agreement itself, then each point of it with its theme. */
const recordsOf = ({ meta, themas }: Agreement): readonly unknown[] => [
  { akkoord: meta },
  ...Object.values(themas)
    .filter((theme) => !isAnnex(theme))
    .flatMap(({ naam, afspraken }) =>
      afspraken.map((each) => {
        const read = point.safeParse(each);
        return read.success ? { ...read.data, thema: naam } : each;
      }),
    ),
];

const textOf = async (file: ProbedFile): Promise<string> => {
  let text = "";
  for await (const piece of readText(file, () => undefined)) text += piece;
  return text;
};

const broken = (line: number | undefined): NotOpened => ({
  reason: `Dit bestand is geen leesbare YAML${line === undefined ? "" : ` (fout in regel ${String(line)})`}.`,
  isOther: false,
});

const valueOf = (text: string): { readonly value: unknown } | NotOpened => {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) return broken(error.linePos?.[0].line);
  try {
    return { value: document.toJS() };
  } catch {
    // References that grow into more than they are.
    return broken(undefined);
  }
};

const open = async (file: ProbedFile): Promise<Opened | NotOpened> => {
  if (file.unreadable !== undefined) return { reason: file.unreadable, isOther: false };
  if (file.size > MOST) return { reason: OTHER, isOther: true };
  const read = valueOf(await textOf(file));
  if ("reason" in read) return read;
  const parsed = agreement.safeParse(read.value);
  if (!parsed.success) return { reason: OTHER, isOther: true };
  const { rapportage } = parsed.data;
  const records = recordsOf(parsed.data);
  const annexes = Object.values(parsed.data.themas).filter(isAnnex);
  async function* items(): AsyncGenerator<Item> {
    for (const [at, value] of records.entries())
      yield await Promise.resolve({ record: at + 1, value });
  }
  const { periode, gemeente } = parsed.data.meta;
  return {
    state: rapportage?.laatste_update,
    of: gemeente,
    read: items,
    referenceOf: (value) => referenceOf(value, periode),
    plan: planOf(parsed.data.meta),
    leftAlone: () => (annexes.length === 0 ? undefined : annexes.map(toldOf).join(" ")),
  };
};

/** A coalition agreement. */
export const coalitionAgreementSource: FixedSource = {
  system: "coalition-agreement",
  files: { wanted: /\.ya?ml$/i, called: "YAML-bestanden" },
  hasGlobalIds: false,
  open: ({ file }) => open(file),
};
