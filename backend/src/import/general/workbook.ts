import { readWholeXml, readXml } from "./xml.ts";
import { UnreadableWorkbook, ZipParts } from "./zip.ts";

/** Characters that all shared texts of a workbook may take together. */
const MOST_SHARED = 256 * 1024 * 1024;
const MOST_COLUMNS = 16_384;
const DAY = 86_400_000;

interface Sheet {
  readonly name: string;
  readonly part: string;
}

/** The day, and the time where there is one, of a serial number of Excel. */
const momentOf = (serial: number, is1904: boolean): string => {
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const moment = new Date(start + Math.round(serial * DAY));
  if (Number.isNaN(moment.getTime())) return String(serial);
  const text = moment.toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 16);
};

const columnOf = (reference: string): number => {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? "")
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

/** Formats of numbers that Excel shows as a date (ECMA-376 part 1, 18.8.30). */
const isDateFormat = (id: number, code = ""): boolean => {
  if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47)) return true;
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[yj]/i.test(bare) || /d.*m|m.*d/i.test(bare);
};

/** A workbook of Excel (.xlsx), read sheet by sheet and row by row. */
export class Workbook {
  readonly #parts: ZipParts;
  readonly #shared: readonly string[];
  readonly #dateStyles: ReadonlySet<number>;
  readonly #is1904: boolean;
  readonly #sheets: readonly Sheet[];

  /** @throws UnreadableWorkbook */
  static async open(path: string): Promise<Workbook> {
    const parts = await ZipParts.open(path);
    try {
      if (!parts.has("xl/workbook.xml"))
        throw new UnreadableWorkbook("Dit zip-bestand is geen Excel-werkmap (.xlsx). Pak het uit.");
      const [book, shared] = [await bookOf(parts), await sharedOf(parts)];
      return new Workbook(parts, { ...book, shared, dateStyles: await dateStylesOf(parts) });
    } catch (cause) {
      parts.close();
      throw cause;
    }
  }

  private constructor(
    parts: ZipParts,
    read: {
      readonly sheets: readonly Sheet[];
      readonly is1904: boolean;
      readonly shared: readonly string[];
      readonly dateStyles: ReadonlySet<number>;
    },
  ) {
    this.#parts = parts;
    this.#shared = read.shared;
    this.#dateStyles = read.dateStyles;
    this.#is1904 = read.is1904;
    this.#sheets = read.sheets;
  }

  /** Names of the sheets that are not hidden. */
  get sheets(): readonly string[] {
    return this.#sheets.map(({ name }) => name);
  }

  /** The rows of a sheet, empty ones included so that the nth is row n of the sheet. */
  async *rows(name: string): AsyncGenerator<readonly string[]> {
    const part = this.#sheets.find((sheet) => sheet.name === name)?.part;
    if (part === undefined) throw new UnreadableWorkbook(`Er is geen werkblad “${name}”.`);
    const reader = new SheetReader((text, cell) => this.#valueOf(text, cell));
    for await (const rows of readXml(this.#parts.text(part), reader, () => reader.take()))
      yield* rows;
    yield* reader.take();
  }

  close(): void {
    this.#parts.close();
  }

  #valueOf(text: string, { type, style }: Cell): string {
    if (type === "s") return this.#shared[Number(text)] ?? "";
    if (type === "b") return text === "1" ? "ja" : "nee";
    if (type !== "n" || text === "") return text;
    const number = Number(text);
    return this.#dateStyles.has(style) ? momentOf(number, this.#is1904) : String(number);
  }
}

interface Cell {
  readonly type: string;
  readonly style: number;
}

/** Gathers the cells of a sheet into rows. */
class SheetReader {
  readonly #valueOf: (text: string, cell: Cell) => string;
  #rows: string[][] = [];
  #row: string[] = [];
  #number = 0;
  #column = 0;
  #cell: Cell | undefined;
  #text = "";
  #isText = false;

  constructor(valueOf: (text: string, cell: Cell) => string) {
    this.#valueOf = valueOf;
  }

  take(): readonly (readonly string[])[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === "row") this.#openRow(Number(attributes["r"] ?? this.#number + 1));
    else if (name === "c") this.#openCell(attributes);
    else if (name === "v" || name === "t") this.#isText = true;
    else if (name === "rPh") this.#isText = false;
  };

  readonly text = (text: string): void => {
    if (this.#isText && this.#cell !== undefined) this.#text += text;
  };

  readonly close = (name: string): void => {
    if (name === "v" || name === "t") this.#isText = false;
    else if (name === "c") this.#closeCell();
    else if (name === "row") this.#rows.push(this.#row);
  };

  // Rows without cells are left out of the file; a gap of many is no table.
  #openRow(number: number): void {
    const gap = Math.min(number - this.#number - 1, 1000);
    for (let missing = 0; missing < gap; missing += 1) this.#rows.push([]);
    this.#number = number;
    this.#row = [];
    this.#column = 0;
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const { r: reference, t: type = "n", s: style = "0" } = attributes;
    if (reference !== undefined) this.#column = columnOf(reference);
    this.#cell = { type, style: Number(style) };
    this.#text = "";
  }

  #closeCell(): void {
    if (this.#cell === undefined || this.#column >= MOST_COLUMNS) return;
    while (this.#row.length < this.#column) this.#row.push("");
    this.#row[this.#column] = this.#valueOf(this.#text, this.#cell);
    this.#column += 1;
    this.#cell = undefined;
  }
}

const targetOf = (target: string): string =>
  target.startsWith("/") ? target.slice(1) : `xl/${target}`;

const bookOf = async (parts: ZipParts) => {
  const targets = new Map<string, string>();
  await readWholeXml(parts.text("xl/_rels/workbook.xml.rels"), {
    open: (name, { Id: id = "", Target: target = "" }) => {
      if (name === "Relationship") targets.set(id, targetOf(target));
    },
  });
  const sheets: Sheet[] = [];
  let is1904 = false;
  await readWholeXml(parts.text("xl/workbook.xml"), {
    open: (tag, { name = "", id = "", state, date1904 }) => {
      if (tag === "workbookPr") is1904 = date1904 === "1" || date1904 === "true";
      const part = targets.get(id);
      if (tag === "sheet" && state === undefined && part !== undefined) sheets.push({ name, part });
    },
  });
  return { sheets, is1904 };
};

const sharedOf = async (parts: ZipParts): Promise<readonly string[]> => {
  const shared: string[] = [];
  let [text, isText, length] = ["", false, 0];
  await readWholeXml(parts.text("xl/sharedStrings.xml"), {
    open: (name) => {
      if (name === "si") text = "";
      isText = name === "t";
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (name) => {
      isText = false;
      if (name !== "si") return;
      shared.push(text);
      length += text.length;
      if (length > MOST_SHARED)
        throw new UnreadableWorkbook("De teksten in deze werkmap zijn samen groter dan 256 MB.");
    },
  });
  return shared;
};

const dateStylesOf = async (parts: ZipParts): Promise<ReadonlySet<number>> => {
  const codes = new Map<number, string>();
  const dates = new Set<number>();
  let [isCell, style] = [false, 0];
  await readWholeXml(parts.text("xl/styles.xml"), {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      const id = Number(numFmtId);
      if (name === "numFmt") codes.set(id, formatCode);
      else if (name === "cellXfs") isCell = true;
      else if (name === "xf" && isCell) {
        if (isDateFormat(id, codes.get(id))) dates.add(style);
        style += 1;
      }
    },
    close: (name) => {
      if (name === "cellXfs") isCell = false;
    },
  });
  return dates;
};
