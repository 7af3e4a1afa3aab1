import { CsvError, Parser } from "csv-parse";
import { parse as parseSync } from "csv-parse/sync";
import { dutchNumber } from "@doelspoor/events";
import type { BrokenItem } from "./items.ts";
import { readText, type ProbedFile } from "./probe.ts";

/** Characters that separate the cells of a row. */
const SEPARATORS = [";", ",", "\t", "|"] as const;

const MAX_ROW = 16 * 1024 * 1024;
const LINES = 60;

const options = (delimiter: string) => ({
  record_delimiter: ["\r\n", "\n", "\r"],
  delimiter,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  max_record_size: MAX_ROW,
});

// Excel begins a file with the separator it used.
const DECLARED = /^\ufeff?sep=(.)\r?\n/i;

/** The rows of a text, as far as it goes: its last line may have been cut off. */
const rowsIn = (sample: string, separator: string): readonly (readonly string[])[] => {
  const lines = sample.split(/\r\n|\n|\r/, LINES);
  try {
    return parseSync(lines.join("\n"), options(separator));
  } catch {
    return lines.map((line) => line.split(separator));
  }
};

const widthsOf = (rows: readonly (readonly string[])[]): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  return widths;
};

/** How well a separator fits: how many rows agree on how many cells. */
const fitOf = (sample: string, separator: string): number => {
  const rows = rowsIn(sample, separator).filter((row) => row.join("").trim() !== "");
  const fits = [...widthsOf(rows)]
    .filter(([width]) => width > 1)
    .map(([width, count]) => (count / rows.length) * (1 + Math.log2(width)));
  return Math.max(0, ...fits);
};

/** The separator of a table: as the file says itself, or the one on which most rows agree. */
export const separatorOf = (sample: string): string => {
  const declared = DECLARED.exec(sample)?.[1];
  if (declared !== undefined) return declared;
  const fits = SEPARATORS.map((separator) => ({ separator, fit: fitOf(sample, separator) }));
  const best = fits.reduce((left, right) => (right.fit > left.fit ? right : left));
  return best.separator;
};

/** The first rows of a table, to look for its header among. */
export const firstCsvRows = (sample: string, separator: string): readonly (readonly string[])[] =>
  rowsIn(sample.replace(DECLARED, "\n"), separator);

async function* withoutDeclaration(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const piece of pieces) {
    yield isFirst ? piece.replace(DECLARED, "\n") : piece;
    isFirst = false;
  }
}

const reasonOf = (cause: CsvError, row: number): string => {
  const where = `Bij regel ${dutchNumber(row)} van de tabel`;
  if (cause.code === "CSV_QUOTE_NOT_CLOSED")
    return `${where} houdt het bestand op binnen aanhalingstekens. Wat ervoor stond is wel gelezen.`;
  return cause.code === "CSV_MAX_RECORD_SIZE"
    ? `${where} begint een regel van meer dan 16 MB: waarschijnlijk sluit een aanhalingsteken niet.`
    : `${where} is de CSV niet te lezen (${cause.code}).`;
};

type Row = readonly string[];

const told = (begin: (done: (cause?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    begin((cause) => {
      if (cause) reject(cause);
      else resolve();
    });
  });

/** Gathers rows as they are found: to pass each through a stream costs as much as to parse it. */
class Rows extends Parser {
  #rows: Row[] = [];

  override push(row: Row | null): boolean {
    if (row === null) return super.push(null);
    this.#rows.push(row);
    return true;
  }

  taken(): readonly Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}

/** Rows of a CSV file by the piece, title lines and header included; a break last where reading failed. */
export async function* readCsvRows(
  file: ProbedFile,
  separator: string,
  watch: (bytes: Uint8Array) => void,
): AsyncGenerator<readonly (Row | BrokenItem)[]> {
  const parser = new Rows(options(separator));
  let count = 0;
  const take = () => {
    const rows = parser.taken();
    count += rows.length;
    return rows;
  };
  // What goes wrong is told by the writing of a piece.
  parser.on("error", () => undefined).resume();
  try {
    for await (const piece of withoutDeclaration(readText(file, watch))) {
      await told((done) => parser.write(piece, done));
      yield take();
    }
    await told((done) => parser.end(done));
    yield take();
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    yield take();
    yield [{ record: count + 1, message: reasonOf(cause, count + 1), ends: true }];
  } finally {
    parser.destroy();
  }
}
