import { decisionPage, decisionRegister } from "@doelspoor/events";
import type {
  Asked,
  DecisionPage,
  RecordedEvent,
  RegisterQuery,
  RegisterRow,
  StreamName,
  TextKey,
} from "@doelspoor/events";
import { search } from "../../search/search.ts";
import type { ExportFormat } from "./define-export.ts";

/** Reads the events of a stream. */
export type ReadStream = (stream: StreamName) => Promise<readonly RecordedEvent[]>;

/** A decision as its page tells of it, with its line in the register. */
export interface Exported {
  readonly row: RegisterRow;
  readonly page: DecisionPage;
  /** A text that is known of it. */
  readonly text: (key: TextKey) => string | undefined;
}

/** Which decisions: as the register is narrowed down, and by words that are searched for. */
export interface ExportQuery extends Omit<RegisterQuery, "offset" | "limit"> {
  readonly search?: string | undefined;
}

const rowsOf = async (asked: Asked, { search: words = "", ...query }: ExportQuery) => {
  const found = words.trim() === "" ? undefined : (await search(asked, words)).rows;
  const rows = found?.filter(({ kind }) => kind !== "goal");
  return decisionRegister(asked, { ...query, limit: Infinity }, rows).rows;
};

/**
 * The decisions of a municipality at a moment, each as its page tells of it: whoever may not see a page
 * does not get it here either.
 */
export async function* exportedDecisions(
  asked: Asked,
  query: ExportQuery,
  readStream: ReadStream,
): AsyncGenerator<Exported> {
  for (const row of await rowsOf(asked, query)) {
    const stream = asked.view.streamOf(row.id);
    if (stream === undefined) continue;
    const page = decisionPage(asked, row.id, await readStream(stream));
    if (page === undefined) continue;
    yield { row, page, text: (key) => asked.view.text(row.id, key) };
  }
}

/** Name of the file of an export: what, of whom, as of when. */
export const fileName = (
  { municipality, moment }: Asked,
  { about = "besluiten", extension }: Pick<ExportFormat, "about" | "extension">,
): string => `${about}-${municipality}-${moment.asOf}.${extension}`;
