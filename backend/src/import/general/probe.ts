import { isAscii } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Utf8Check, utf16Start } from "../kit/encoding.ts";
import type { SourceFile } from "../kit/sources.ts";

/** How the characters of a file are written, by the names of the Encoding standard. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What a file holds, by its content; its extension may say anything. */
export type Content = "table" | "workbook" | "json" | "lines" | "nothing";

/** A file as it is before anything of it is read as records. */
export interface ProbedFile extends SourceFile {
  readonly content: Content;
  readonly encoding: Encoding;
  /** The first characters, decoded. */
  readonly sample: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Why no record of it can be read; Dutch. */
  readonly unreadable?: string;
}

const CHUNK = 256 * 1024;
const SAMPLE = 64 * 1024;

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ["een oud Excel-bestand (.xls). Sla het in Excel op als .xlsx", [0xd0, 0xcf, 0x11, 0xe0]],
  ["een PDF", [0x25, 0x50, 0x44, 0x46]],
  ["een gecomprimeerd bestand (gzip). Pak het eerst uit", [0x1f, 0x8b]],
  ["een afbeelding", [0x89, 0x50, 0x4e, 0x47]],
  ["een afbeelding", [0xff, 0xd8, 0xff]],
];

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

const utf16Of = (bytes: Uint8Array): Encoding | undefined => {
  if (utf16Start(bytes) === undefined) return undefined;
  const isLittle = startsWith(bytes, [0xff, 0xfe]) || bytes[1] === 0;
  return isLittle ? "utf-16le" : "utf-16be";
};

/** Tells the encoding of a file from all of its bytes: an accent may stand anywhere. */
class EncodingGuess {
  readonly #check = new Utf8Check();
  #found: Encoding | undefined;
  #plain = true;

  push(piece: Uint8Array): void {
    if (this.#found !== undefined) return;
    const wrong = this.#check.push(piece);
    // A file with proper UTF-8 before a wrong byte is UTF-8 that is damaged there.
    if (wrong !== undefined && this.#plain) this.#found = "windows-1252";
    else if (this.#plain && !isAscii(piece)) this.#plain = false;
  }

  get found(): Encoding {
    return this.#found ?? "utf-8";
  }
}

/** Characters that no text holds: controls but those between words and lines, and what could not be read. */
const JUNK = /(?![\t\n\f\r\u0080-\u009f])[\p{Cc}\ufffd]/gu;

/** Share of characters that are no text. */
const junkIn = (sample: string): number =>
  sample.length === 0 ? 0 : (sample.match(JUNK)?.length ?? 0) / sample.length;

const isJson = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
};

const textContent = (sample: string): Content => {
  const text = sample.trimStart();
  if (text === "") return "nothing";
  if (!/^[[{]/.test(text)) return "table";
  const [first = "", second = ""] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const isLines = first.startsWith("{") && isJson(first) && /^\s*\{/.test(second);
  return isLines ? "lines" : "json";
};

const MARKUP = /^\s*<(?:\?xml|!doctype|html|table|[a-z][\w:-]*[\s>])/i;

const textProblem = (sample: string): string | undefined => {
  if (junkIn(sample) > 0.02) return "Dit bestand bevat geen tekst, maar onleesbare bytes.";
  return MARKUP.test(sample)
    ? "Dit bestand is XML of HTML. De algemene import leest CSV, Excel (.xlsx) en JSON."
    : undefined;
};

const probeText = (sample: string): Pick<ProbedFile, "content" | "unreadable"> => {
  const content = textContent(sample);
  const unreadable =
    content === "nothing" ? "Het bestand is leeg (er staat niets in)." : textProblem(sample);
  return { content, ...(unreadable === undefined ? {} : { unreadable }) };
};

const probeStart = (
  start: Uint8Array,
  sample: string,
): Pick<ProbedFile, "content" | "unreadable"> => {
  const known = MAGIC.find(([, first]) => startsWith(start, first));
  if (known !== undefined)
    return {
      content: "nothing",
      unreadable: `Dit bestand is ${known[0]}; het kan niet worden gelezen.`,
    };
  return isZip(start) ? { content: "workbook" } : probeText(sample);
};

/** Reads a file through once: what it holds, how it is written, and its digest. */
export const probeFile = async (
  file: SourceFile,
  watch: (bytes: Uint8Array) => void = () => undefined,
): Promise<ProbedFile> => {
  const hash = createHash("sha256");
  const guess = new EncodingGuess();
  let start: Uint8Array = new Uint8Array();
  const pieces: AsyncIterable<Uint8Array> = createReadStream(file.path, { highWaterMark: CHUNK });
  for await (const bytes of pieces) {
    if (start.length === 0) start = bytes.slice(0, SAMPLE);
    hash.update(bytes);
    guess.push(bytes);
    watch(bytes);
  }
  const encoding = utf16Of(start) ?? guess.found;
  // It may end within a character; and decoded as a whole, Node 20 takes Windows-1252 for Latin-1.
  const sample = new TextDecoder(encoding).decode(start, { stream: true });
  return { ...file, encoding, sample, digest: hash.digest("hex"), ...probeStart(start, sample) };
};

/** The characters of a file, piece by piece, without a byte order mark. */
export async function* readText(
  { path, encoding }: Pick<ProbedFile, "path" | "encoding">,
  watch: (bytes: Uint8Array) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const pieces: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: CHUNK });
  for await (const bytes of pieces) {
    watch(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
