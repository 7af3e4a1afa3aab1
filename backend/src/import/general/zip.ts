import { openPromise, type Entry, type ZipFile } from "yauzl";

/** Why a workbook is not read; the message is Dutch. */
export class UnreadableWorkbook extends Error {}

/** Bytes that all parts of a workbook may take together once they are unpacked. */
const MOST_EXPANDED = 2 * 1024 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
/** A part that unpacks to more than so many times its size is no workbook, unless it is small. */
const MOST_RATIO = 300;
const SMALL = 16 * 1024 * 1024;

const MB = 1024 * 1024;

const refuse = (message: string): never => {
  throw new UnreadableWorkbook(message);
};

const assertSound = (entries: readonly Entry[]): void => {
  const expanded = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (expanded > MOST_EXPANDED)
    refuse(
      `Dit bestand wordt uitgepakt ${String(Math.ceil(expanded / MB))} MB; meer dan ${String(MOST_EXPANDED / MB)} MB wordt niet gelezen.`,
    );
  const bomb = entries.find(
    ({ compressedSize, uncompressedSize }) =>
      uncompressedSize > SMALL && uncompressedSize > MOST_RATIO * Math.max(1, compressedSize),
  );
  if (bomb !== undefined)
    refuse(
      `Het onderdeel ${bomb.fileName} wordt uitgepakt meer dan ${String(MOST_RATIO)} keer zo groot. Dat is geen gewone werkmap; er is niets uit gelezen.`,
    );
};

const entriesOf = async (zip: ZipFile): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  if (zip.entryCount > MOST_ENTRIES) refuse("Dit zip-bestand heeft te veel onderdelen.");
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
};

/** The parts of a zip file. What a part unpacks to is checked against what it says, while it is read. */
export class ZipParts {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  /** @throws UnreadableWorkbook where it cannot be read, or would unpack to too much. */
  static async open(path: string): Promise<ZipParts> {
    try {
      const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
      const entries = await entriesOf(zip);
      assertSound(entries);
      return new ZipParts(zip, entries);
    } catch (cause) {
      if (cause instanceof UnreadableWorkbook) throw cause;
      throw new UnreadableWorkbook("Dit Excel-bestand is beschadigd of afgebroken.", { cause });
    }
  }

  private constructor(zip: ZipFile, entries: readonly Entry[]) {
    this.#zip = zip;
    this.#entries = new Map(entries.map((entry) => [entry.fileName, entry]));
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** @throws UnreadableWorkbook */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return;
    const decoder = new TextDecoder();
    try {
      const bytes: AsyncIterable<Uint8Array> = await this.#zip.openReadStreamPromise(entry);
      for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
    } catch (cause) {
      throw new UnreadableWorkbook(`Het onderdeel ${name} van dit Excel-bestand is beschadigd.`, {
        cause,
      });
    }
  }

  close(): void {
    this.#zip.close();
  }
}
